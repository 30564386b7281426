using System.Text;
using Charley.Foods.Search;

namespace Charley.Foods.Compiling;

/// <summary>The inverted index: for every stem, the foods that have it.</summary>
internal sealed class FoodIndex
{
    private readonly SortedDictionary<string, List<PostingRecord>> _postings = new(StringComparer.Ordinal);

    public IEnumerable<string> Terms => _postings.Keys;

    public void Add(int food, IEnumerable<IndexedWord> words)
    {
        foreach (var word in words)
        {
            if (!_postings.TryGetValue(word.Stem, out var postings))
            {
                _postings[word.Stem] = postings = [];
            }

            postings.Add(new PostingRecord(food, (Half)word.Cost, (short)word.Place));
        }
    }

    public void Write(FoodFileWriter writer)
    {
        writer.Write(FoodSection.Terms, [.. _postings.Keys.Select(writer.Text)]);
        writer.Write(FoodSection.TermLetters, [.. _postings.Keys.Select(term => Misspelling.Letters(Encoding.UTF8.GetBytes(term)))]);
        var starts = new List<int> { 0 };
        foreach (var postings in _postings.Values)
        {
            starts.Add(starts[^1] + postings.Count);
        }

        writer.Write(FoodSection.TermPostings, starts.ToArray());
        writer.Write(FoodSection.Postings, _postings.Values.SelectMany(postings => postings).ToArray());
    }
}
