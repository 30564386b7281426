using System.Text;
using Charley.Foods.Search;
using CsCheck;

namespace Charley.Tests.Foods;

/// <summary>Distances by hand, and against the textbook's full table.</summary>
public sealed class MisspellingTests
{
    private static int Distance(string left, string right, int most) => Misspelling.Distance(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right), most);

    [Theory]
    [InlineData("banana", "banana", 0)]
    [InlineData("bananna", "banana", 1)]
    [InlineData("brocolli", "broccoli", 2)]
    [InlineData("chese", "cheese", 1)]
    [InlineData("mlik", "milk", 1)]
    [InlineData("milk", "silk", 1)]
    [InlineData("egg", "glorp", 3)]
    public void Slips_are_counted(string left, string right, int distance) => Assert.Equal(distance, Distance(left, right, 2));

    [Fact]
    public void It_agrees_with_the_full_table() =>
        Gen.Select(Gen.String[Gen.Char["abcd"], 0, 9], Gen.String[Gen.Char["abcd"], 0, 9])
            .Sample(pair => Math.Min(Full(pair.Item1, pair.Item2), 3) == Distance(pair.Item1, pair.Item2, 2), iter: 5000);

    private static int Full(string left, string right)
    {
        var d = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[left.Length, right.Length];
    }
}
