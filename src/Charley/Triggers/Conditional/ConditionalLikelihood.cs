namespace Charley.Triggers.Conditional;

/// <summary>The exact conditional likelihood of matched sets at given log odds ratios, with Firth's penalty where wanted.</summary>
/// <remarks>
/// <para>With <c>π_s</c> the probability of the way <c>s</c> of a set and <c>μ</c> the mean of <c>t</c>: log-likelihood <c>Σ_sets ln π_seen</c>, score <c>U = Σ (t_seen − μ)</c>,
/// information <c>I = Σ_sets Σ_s π_s (t_s − μ)(t_s − μ)ᵀ</c>.</para>
/// <para>Firth's penalty adds <c>½ ln |I(β)|</c>, and to the score <c>½ Σ_sets Σ_s π_s [(t_s − μ)ᵀ I⁻¹ (t_s − μ)] (t_s − μ)</c>: <c>∂I/∂β</c> is the third cumulant of the same
/// exponential family. Sources: firth-1993, heinze-puhr-2010.</para>
/// <para>Not for sets whose moments depend on each other beyond the stratum, such as cramps that come in spells of weeks.</para>
/// </remarks>
internal sealed class ConditionalLikelihood(Alternatives alternatives, bool penalised)
{
    private readonly int _size = alternatives.Coefficients;
    private readonly double[] _probability = new double[alternatives.Ends is [.., var last] ? last : 0];
    private readonly double[] _mean = new double[alternatives.Ends.Length * alternatives.Coefficients];

    public int Size => _size;

    /// <summary>Of the last call of <see cref="At"/>: penalised where the penalty is wanted.</summary>
    public double Log { get; private set; }

    public double[] Score { get; } = new double[alternatives.Coefficients];

    public double[] Information { get; } = new double[alternatives.Coefficients * alternatives.Coefficients];

    /// <summary>Inverse of the information: the covariance of the estimates.</summary>
    public double[] Covariance { get; } = new double[alternatives.Coefficients * alternatives.Coefficients];

    /// <summary>Works everything out at <paramref name="beta"/>.</summary>
    /// <returns>Whether the information has an inverse there.</returns>
    public bool At(ReadOnlySpan<double> beta)
    {
        Array.Clear(Score);
        Array.Clear(Information);
        Log = 0;
        for (int set = 0, first = 0; set < alternatives.Ends.Length; first = alternatives.Ends[set++])
        {
            Weigh(set, first, beta);
        }

        for (var j = 0; j < _size; j++)
        {
            for (var k = 0; k < j; k++)
            {
                Information[(k * _size) + j] = Information[(j * _size) + k];
            }
        }

        var determinant = SmallMatrix.Invert(Information, _size, Covariance);
        if (double.IsNegativeInfinity(determinant) || !double.IsFinite(Log))
        {
            return false;
        }

        if (penalised)
        {
            Log += determinant / 2;
            Penalise();
        }

        return true;
    }

    private ReadOnlySpan<double> Row(int row) => alternatives.Differences.AsSpan(row * _size, _size);

    private void Weigh(int set, int first, ReadOnlySpan<double> beta)
    {
        var (end, most, sum) = (alternatives.Ends[set], 0.0, 0.0);
        for (var row = first; row < end; row++)
        {
            _probability[row] = Dot(Row(row), beta);
            most = Math.Max(most, _probability[row]);
        }

        for (var row = first; row < end; row++)
        {
            sum += _probability[row] = Math.Exp(_probability[row] - most);
        }

        // what was seen differs from itself by nothing, so that its own exponent is 0
        Log -= most + Math.Log(sum);
        var mean = _mean.AsSpan(set * _size, _size);
        mean.Clear();
        for (var row = first; row < end; row++)
        {
            var differences = Row(row);
            var share = _probability[row] /= sum;
            for (var j = 0; j < _size; j++)
            {
                var part = share * differences[j];
                mean[j] += part;
                for (var k = 0; k <= j; k++)
                {
                    Information[(j * _size) + k] += part * differences[k];
                }
            }
        }

        for (var j = 0; j < _size; j++)
        {
            Score[j] -= mean[j];
            for (var k = 0; k <= j; k++)
            {
                Information[(j * _size) + k] -= mean[j] * mean[k];
            }
        }
    }

    private void Penalise()
    {
        Span<double> centred = stackalloc double[_size];
        for (int set = 0, first = 0; set < alternatives.Ends.Length; first = alternatives.Ends[set++])
        {
            for (var row = first; row < alternatives.Ends[set]; row++)
            {
                var differences = Row(row);
                for (var j = 0; j < _size; j++)
                {
                    centred[j] = differences[j] - _mean[(set * _size) + j];
                }

                var form = 0.0;
                for (var j = 0; j < _size; j++)
                {
                    var inner = Covariance[(j * _size) + j] * centred[j] / 2;
                    for (var k = 0; k < j; k++)
                    {
                        inner += Covariance[(j * _size) + k] * centred[k];
                    }

                    form += inner * centred[j];
                }

                // form is half the quadratic form: the ½ of the penalty is in it
                var weight = _probability[row] * form;
                for (var j = 0; j < _size; j++)
                {
                    Score[j] += weight * centred[j];
                }
            }
        }
    }

    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
