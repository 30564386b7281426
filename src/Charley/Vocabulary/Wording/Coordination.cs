namespace Charley.Vocabulary.Wording;

/// <summary>Lists that share a word: "tingling toes and fingers", "weakness and cramps of both legs", "arms and legs weak".</summary>
/// <remarks>
/// Words of one phrase may stand in different segments of a clause only where the list shares them:
/// <list type="number">
/// <item>the shared word stands first and every other segment used holds nothing else: "leg pain and swelling";</item>
/// <item>the shared word stands last, behind a preposition: "weakness and cramps of both legs";</item>
/// <item>the shared word stands last and the members are of one kind, parts of the body and what is examined: "arms and legs weak".</item>
/// </list>
/// </remarks>
internal static class Coordination
{
    public static bool Holds(Clause clause, int[] places)
    {
        var (first, last) = (clause.SegmentOf(places[0]), clause.SegmentOf(places[^1]));
        for (var s = first + 1; s < last; s++)
        {
            if (!IsShortMember(clause, s, places))
            {
                return false;
            }
        }

        var isWholeLast = IsWhole(clause, last, places);
        var isWholeFirst = IsWhole(clause, first, places);
        return (isWholeLast && (isWholeFirst || Leads(clause, first, places)))
            || (isWholeFirst && (IsAfterPreposition(clause, last, places) || IsParallel(clause, (first, last), places)));
    }

    /// <summary>Every content word of the segment is used.</summary>
    private static bool IsWhole(Clause clause, int segment, int[] places) => Content(clause, segment).All(i => Uses(places, i));

    /// <summary>The first content word of the segment is used, or a word behind a preposition where an "and" follows.</summary>
    private static bool Leads(Clause clause, int segment, int[] places)
    {
        var content = Content(clause, segment).ToList();
        return content.Count == 0 || Uses(places, content[0]) || (Uses(places, content[^1]) && NextIsLink(clause, content[^1]));
    }

    private static bool NextIsLink(Clause clause, int at)
    {
        var (_, next) = clause.Bounds(clause.SegmentOf(at));
        return next < clause.Count && clause.IsLink(next);
    }

    private static bool IsAfterPreposition(Clause clause, int segment, int[] places)
    {
        var tail = places[^1];
        var head = Content(clause, segment).FirstOrDefault(tail);
        for (var i = head + 1; i < tail; i++)
        {
            if (clause.Terms[i].Is(WordRole.Preposition) || clause.Terms[i].In(clause.Text) is "of")
            {
                return Content(clause, segment).Last() == tail;
            }
        }

        return false;
    }

    private static bool IsParallel(Clause clause, (int First, int Last) segments, int[] places)
    {
        var isBody = Content(clause, segments.First).All(i => clause.Terms[i].Is(WordRole.Body))
            && Content(clause, segments.Last).Where(i => !Uses(places, i)).All(i => clause.Terms[i].Is(WordRole.Body));
        return isBody || BordersOnSlash(clause, segments.Last);
    }

    private static bool BordersOnSlash(Clause clause, int segment) => clause.Border(clause.Bounds(segment).Low) == Gap.Slash;

    /// <summary>A member in the middle of a list may hold two words that do not belong.</summary>
    private static bool IsShortMember(Clause clause, int segment, int[] places) =>
        Content(clause, segment).Count(i => !Uses(places, i)) <= 2;

    private static bool Uses(int[] places, int place) => Array.BinarySearch(places, place) >= 0;

    private static IEnumerable<int> Content(Clause clause, int segment)
    {
        var (low, high) = clause.Bounds(segment);
        for (var i = low; i < high; i++)
        {
            if (clause.Terms[i].IsContent)
            {
                yield return i;
            }
        }
    }
}
