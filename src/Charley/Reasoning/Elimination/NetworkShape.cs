namespace Charley.Reasoning.Elimination;

/// <summary>What kind of node each cause is: lone child, one that must be summed out last, or plain.</summary>
internal sealed class NetworkShape
{
    /// <summary>In <see cref="Child"/>: brings about no other cause.</summary>
    public const int NoChild = -1;

    /// <summary>In <see cref="Child"/>: brings about others, and removing it needs a pass of its own.</summary>
    public const int NeedsPass = -2;

    public NetworkShape(NoisyOrProblem problem, bool[] isCertain)
    {
        Child = Children(problem);
        IsLast = Linked(problem, isCertain);
        IsLone = new bool[problem.Count];
        var last = new List<int>();
        for (var cause = 0; cause < problem.Count; cause++)
        {
            if (IsLast[cause])
            {
                last.Add(cause);
            }
            else if (Child[cause] >= 0 && !isCertain[cause])
            {
                IsLone[Child[cause]] = true;
            }
        }

        Last = [.. last];
    }

    /// <summary>The lone child of each cause, <see cref="NoChild"/> or <see cref="NeedsPass"/>. A cause that acts through one child alone, which
    /// nothing else brings about, explains just what the child explains.</summary>
    public int[] Child { get; }

    /// <summary>Taken together with its only parent.</summary>
    public bool[] IsLone { get; }

    /// <summary>Causes that a twin may treat otherwise: those that bring about others (but for a lone child), and what is brought about.</summary>
    public bool[] IsLast { get; }

    /// <summary>The same, as a list.</summary>
    public int[] Last { get; }

    private static int[] Children(NoisyOrProblem problem)
    {
        var result = new int[problem.Count];
        Array.Fill(result, NoChild);
        var parents = new int[problem.Count];
        var children = new int[problem.Count];
        var edges = problem.Edges;
        for (var i = 0; i < edges.Count; i++)
        {
            parents[edges[i].Child]++;
            children[edges[i].Parent]++;
        }

        for (var i = 0; i < edges.Count; i++)
        {
            var (parent, child, _) = edges[i];
            var alone = children[parent] == 1 && children[child] == 0 && parents[child] == 1 && child > parent
                && problem.Prior[child] == 0 && problem.Complaint.Strength[parent] == 0;
            result[parent] = alone ? child : NeedsPass;
        }

        return result;
    }

    private bool[] Linked(NoisyOrProblem problem, bool[] isCertain)
    {
        var result = new bool[problem.Count];
        var edges = problem.Edges;
        for (var i = 0; i < edges.Count; i++)
        {
            if (Child[edges[i].Parent] < 0)
            {
                result[edges[i].Child] = true;
                result[edges[i].Parent] |= !isCertain[edges[i].Parent];
            }
        }

        for (var i = 0; i < edges.Count; i++)
        {
            result[edges[i].Child] |= result[edges[i].Parent];
        }

        return result;
    }
}
