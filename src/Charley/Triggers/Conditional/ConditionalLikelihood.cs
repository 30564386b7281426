using System.Numerics;
using System.Runtime.InteropServices;

namespace Charley.Triggers.Conditional;

/// <summary>The exact conditional likelihood of matched sets at given log odds ratios, with Firth's penalty where wanted.</summary>
/// <remarks>
/// <para>With <c>π_s</c> the probability of the way <c>s</c> of a set and <c>μ</c> the mean of <c>t</c>: log-likelihood <c>Σ_sets ln π_seen</c>, score <c>U = Σ (t_seen − μ)</c>,
/// information <c>I = Σ_sets Σ_s π_s (t_s − μ)(t_s − μ)ᵀ</c>.</para>
/// <para>Firth's penalty adds <c>½ ln |I(β)|</c>, and to the score <c>½ Σ_sets Σ_s π_s [(t_s − μ)ᵀ I⁻¹ (t_s − μ)] (t_s − μ)</c>: <c>∂I/∂β</c> is the third cumulant of the same
/// exponential family. Sources: firth-1993, heinze-puhr-2010.</para>
/// <para>Not for sets whose moments depend on each other beyond the stratum, such as cramps that come in spells of weeks.</para>
/// <para>Rows are padded with zeros to whole vectors: this is the inner loop of every interval.</para>
/// </remarks>
internal sealed class ConditionalLikelihood
{
    private readonly bool _penalised;
    private readonly int _padded;
    private readonly int[] _ends;
    private readonly double[] _differences;
    private readonly double[] _probability;
    private readonly double[] _mean;
    private readonly double[] _beta;
    private readonly double[] _work;
    private readonly double[] _matrix;
    private readonly double[] _score;

    public ConditionalLikelihood(Alternatives alternatives, bool penalised)
    {
        (_penalised, Size, _ends) = (penalised, alternatives.Coefficients, alternatives.Ends);
        _padded = (Size + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        var rows = _ends is [.., var last] ? last : 0;
        _differences = new double[rows * _padded];
        for (var row = 0; row < rows; row++)
        {
            alternatives.Differences.AsSpan(row * Size, Size).CopyTo(_differences.AsSpan(row * _padded));
        }

        _probability = new double[rows];
        _mean = new double[_ends.Length * _padded];
        _beta = new double[_padded];
        _work = new double[_padded];
        _score = new double[_padded];
        _matrix = new double[Size * _padded];
        Score = new double[Size];
        Information = new double[Size * Size];
        Covariance = new double[Size * Size];
    }

    public int Size { get; }

    /// <summary>Of the last call of <see cref="At"/>: penalised where the penalty is wanted.</summary>
    public double Log { get; private set; }

    public double[] Score { get; }

    /// <summary>Row by row.</summary>
    public double[] Information { get; }

    /// <summary>Inverse of the information: the covariance of the estimates.</summary>
    public double[] Covariance { get; }

    /// <summary>Works everything out at <paramref name="beta"/>.</summary>
    /// <returns>Whether the information has an inverse there.</returns>
    public bool At(ReadOnlySpan<double> beta)
    {
        beta.CopyTo(_beta);
        Array.Clear(_score);
        Array.Clear(_matrix);
        Log = 0;
        for (int set = 0, first = 0; set < _ends.Length; first = _ends[set++])
        {
            Weigh(set, first);
        }

        for (var j = 0; j < Size; j++)
        {
            _matrix.AsSpan(j * _padded, Size).CopyTo(Information.AsSpan(j * Size));
        }

        var determinant = SmallMatrix.Invert(Information, Size, Covariance);
        if (double.IsNegativeInfinity(determinant) || !double.IsFinite(Log))
        {
            return false;
        }

        if (_penalised)
        {
            Log += determinant / 2;
            Penalise();
        }

        _score.AsSpan(0, Size).CopyTo(Score);
        return true;
    }

    private Span<Vector<double>> Row(double[] of, int row) => MemoryMarshal.Cast<double, Vector<double>>(of.AsSpan(row * _padded, _padded));

    private void Weigh(int set, int first)
    {
        var (end, most, sum) = (_ends[set], 0.0, 0.0);
        var beta = Row(_beta, 0);
        for (var row = first; row < end; row++)
        {
            _probability[row] = Dot(Row(_differences, row), beta);
            most = Math.Max(most, _probability[row]);
        }

        for (var row = first; row < end; row++)
        {
            sum += _probability[row] = Math.Exp(_probability[row] - most);
        }

        // what was seen differs from itself by nothing, so that its own exponent is 0
        Log -= most + Math.Log(sum);
        var mean = Row(_mean, set);
        mean.Clear();
        for (var row = first; row < end; row++)
        {
            _probability[row] /= sum;
            Add(mean, Row(_differences, row), _probability[row]);
        }

        Add(Row(_score, 0), mean, -1);
        for (var row = first; row < end; row++)
        {
            Centre(row, set);
            for (var j = 0; j < Size; j++)
            {
                Add(Row(_matrix, j), Row(_work, 0), _probability[row] * _work[j]);
            }
        }
    }

    private void Penalise()
    {
        for (var j = 0; j < Size; j++)
        {
            Covariance.AsSpan(j * Size, Size).CopyTo(_matrix.AsSpan(j * _padded));
        }

        for (int set = 0, first = 0; set < _ends.Length; first = _ends[set++])
        {
            for (var row = first; row < _ends[set]; row++)
            {
                Centre(row, set);
                var centred = Row(_work, 0);
                var form = 0.0;
                for (var j = 0; j < Size; j++)
                {
                    form += _work[j] * Dot(Row(_matrix, j), centred);
                }

                Add(Row(_score, 0), centred, _probability[row] * form / 2);
            }
        }
    }

    /// <summary>A row less the mean of its set, into the working row.</summary>
    private void Centre(int row, int set)
    {
        var to = Row(_work, 0);
        var from = Row(_differences, row);
        var mean = Row(_mean, set);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = from[i] - mean[i];
        }
    }

    private static void Add(Span<Vector<double>> to, ReadOnlySpan<Vector<double>> what, double times)
    {
        var factor = new Vector<double>(times);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += what[i] * factor;
        }
    }

    private static double Dot(ReadOnlySpan<Vector<double>> left, ReadOnlySpan<Vector<double>> right)
    {
        var sum = Vector<double>.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return Vector.Sum(sum);
    }
}
