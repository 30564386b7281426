using System.Diagnostics;

namespace Charley.Foods;

/// <summary>A food of a <see cref="FoodTable"/>; its words are read from the table when asked for.</summary>
/// <remarks>A table hands out one instance a food, so that two of one table are the same food when they are the same object.</remarks>
[DebuggerDisplay("{Id} {Description}")]
public sealed class Food
{
    private readonly FoodFile _file;

    internal Food(FoodTable table, FoodFile file, int index) => (Table, _file, Index) = (table, file, index);

    public FoodTable Table { get; }

    /// <summary>Place in the table, from 0.</summary>
    public int Index { get; }

    /// <summary>Such as <c>usda:01077</c> or <c>ifct:A001</c>.</summary>
    public string Id => _file.Text(Record.Id);

    /// <summary>The source's own text, word for word.</summary>
    public string Description => _file.Text(Record.Description);

    /// <summary>The same in the order people say it.</summary>
    public string Name => _file.Text(Record.Name);

    /// <summary>The source's food group.</summary>
    public string Group => _file.Text(_file.Groups[Record.Group]);

    /// <summary><c>usda-sr24</c> or <c>ifct2017</c>.</summary>
    public string Source => _file.Text(_file.Sources[Record.Source]);

    /// <summary>The word or words that say what it is, in lower case: <c>milk</c>, <c>almond</c>.</summary>
    public string Head => _file.Text(Record.Head);

    /// <summary>In the order of the source; empty where the source has none.</summary>
    public IReadOnlyList<Portion> Portions
    {
        get
        {
            var records = _file.Portions.Slice(Record.FirstPortion, Record.Portions);
            var portions = new Portion[records.Length];
            for (var i = 0; i < portions.Length; i++)
            {
                portions[i] = new Portion(records[i].Amount, _file.Text(records[i].Description), records[i].Grams);
            }

            return portions;
        }
    }

    /// <summary>What one eats of it at a time.</summary>
    public Portion UsualPortion
    {
        get
        {
            if (Record.UsualPortion < 0)
            {
                return new Portion(1, "portion", Record.UsualGrams);
            }

            var own = _file.Portions[Record.FirstPortion + Record.UsualPortion];
            return new Portion(own.Amount, _file.Text(own.Description), own.Grams);
        }
    }

    /// <summary>Whether <see cref="UsualPortion"/> is one of its own, and no guess from its group.</summary>
    public bool HasUsualPortion => Record.UsualPortion >= 0;

    /// <summary>Kilocalories per 100 g; <see cref="float.NaN"/> where unknown.</summary>
    public float Energy => Table.Energy(this);

    /// <summary>Neither a product, a powder, a baby food nor a food of one region: fit to be named as rich in something.</summary>
    public bool Plain => Record.Plain != 0;

    /// <summary>What is known to be in it.</summary>
    public FoodTraits Traits => (FoodTraits)Record.Has;

    /// <summary>What may be in it: its description does not tell. Unknown is not absent.</summary>
    public FoodTraits MayHold => (FoodTraits)Record.May;

    public FoodKind Kind => (FoodKind)Record.Kind;

    /// <summary>When in a day it is eaten.</summary>
    public DaySlots Slots => (DaySlots)Record.Slots;

    /// <summary>Fit to be put on a plate as it stands, and to be had by most: neither raw meat, flour nor dried pulses, no product of a brand or restaurant, no baby food, no alcohol.</summary>
    public bool Offered => Record.Offered != 0;

    private FoodRecord Record => _file.Foods[Index];

    /// <summary>Known to hold none of these.</summary>
    public bool IsFreeOf(FoodTraits traits) => ((Traits | MayHold) & traits) == FoodTraits.None;

    public override string ToString() => Id;
}
