namespace Charley.Vocabulary.Wording;

/// <summary>A phrase that stands in a clause.</summary>
/// <param name="Owner">Place of the thing that the phrase names.</param>
/// <param name="Places">Terms of the clause that it uses, ascending.</param>
internal readonly record struct Match(int Owner, int[] Places)
{
    public int First => Places[0];

    public int Last => Places[^1];

    public bool IsPartOf(Match other)
    {
        if (Places.Length >= other.Places.Length)
        {
            return false;
        }

        foreach (var place in Places)
        {
            if (Array.BinarySearch(other.Places, place) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
