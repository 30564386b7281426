using Charley.Vocabulary.Wording;

namespace Charley.Vocabulary.Medicines;

/// <summary>The words of a text about medicines, as keys of <see cref="Spelling"/>.</summary>
internal sealed class MedicineText
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly string[] _keys;

    public MedicineText(string text)
    {
        (_text, _tokens) = (text, Tokenizer.Cut(text));
        _keys = new string[_tokens.Count];
        Span<char> buffer = stackalloc char[Spelling.Longest];
        for (var i = 0; i < _keys.Length; i++)
        {
            var raw = text.AsSpan(_tokens[i].Start, _tokens[i].Length);
            _keys[i] = _tokens[i].IsNumber ? raw.ToString() : WordTable.Key(raw, buffer).ToString();
        }
    }

    public int Count => _keys.Length;

    public string Text => _text;

    public string this[int at] => _keys[at];

    public Token TokenAt(int at) => _tokens[at];

    public ReadOnlySpan<char> Written(int at) => _text.AsSpan(_tokens[at].Start, _tokens[at].Length);

    public bool IsNumber(int at) => _tokens[at].IsNumber;

    /// <summary>A word that says how and when a medicine is taken, so that it is none itself.</summary>
    public bool IsPlain(int at) => MedicineWords.Plain.Contains(_keys[at]);

    public bool IsContiguous(int at, int length)
    {
        for (var i = at + 1; i < at + length; i++)
        {
            if (_tokens[i].Before >= Gap.Comma)
            {
                return false;
            }
        }

        return true;
    }

    public string Joined(int at, int length) => length == 1 ? _keys[at] : string.Concat(_keys.AsSpan(at, length));
}
