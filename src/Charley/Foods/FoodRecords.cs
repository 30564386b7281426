using System.Runtime.InteropServices;

namespace Charley.Foods;

/// <summary>Parts of a <see cref="FoodFile"/>, in its order.</summary>
internal enum FoodSection
{
    Text, Columns, Groups, Sources, Foods, Portions, Nutrients, Terms, TermLetters, TermPostings, Postings,
    Synonyms, Noise, Measures, Densities, Wishes,
}

/// <summary>Where a text stands among the texts of a file.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TextRef(int Offset, int Length);

/// <summary>A food as stored.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FoodRecord
{
    public TextRef Id { get; init; }

    public TextRef Description { get; init; }

    public TextRef Name { get; init; }

    public TextRef Head { get; init; }

    public double UsualGrams { get; init; }

    public int FirstPortion { get; init; }

    public int Portions { get; init; }

    /// <summary>Place of the usual portion among its own; below zero where none of them is.</summary>
    public int UsualPortion { get; init; }

    /// <summary>What everything in its description that nobody asked for costs in a search, its group and source with it; nats.</summary>
    public float Cost { get; init; }

    public byte Group { get; init; }

    public byte Source { get; init; }

    public byte Plain { get; init; }

    /// <summary>A <see cref="FoodKind"/>.</summary>
    public byte Kind { get; init; }

    /// <summary>What is in it, and what may be: <see cref="FoodTraits"/>.</summary>
    public int Has { get; init; }

    public int May { get; init; }

    /// <summary><see cref="DaySlots"/>.</summary>
    public short Slots { get; init; }

    public short Offered { get; init; }
}

/// <summary>A portion as stored.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PortionRecord(double Amount, double Grams, TextRef Description);

/// <summary>That a food has a term, where, and what the term costs it when nobody asked for it.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PostingRecord(int Food, Half Cost, short Place);
