namespace Charley.Triggers.Conditional;

/// <summary>A small symmetric matrix, row by row: its inverse and determinant by Cholesky's factor.</summary>
/// <remarks>Ten by ten at most, thousands of times a call: a general library spends more on its objects than on the sums.</remarks>
internal static class SmallMatrix
{
    /// <summary>A pivot below this share of its diagonal is no more than rounding.</summary>
    private const double Rounding = 1e-11;

    /// <summary>Inverts a positive definite matrix.</summary>
    /// <returns>The natural log of the determinant; minus infinity where the matrix is not positive definite, and <paramref name="inverse"/> holds nothing.</returns>
    public static double Invert(ReadOnlySpan<double> matrix, int size, Span<double> inverse)
    {
        Span<double> factor = stackalloc double[size * size];
        var log = 0.0;
        for (var j = 0; j < size; j++)
        {
            for (var i = j; i < size; i++)
            {
                var sum = matrix[(i * size) + j];
                for (var k = 0; k < j; k++)
                {
                    sum -= factor[(i * size) + k] * factor[(j * size) + k];
                }

                if (i > j)
                {
                    factor[(i * size) + j] = sum / factor[(j * size) + j];
                }
                else if (sum > Rounding * matrix[(j * size) + j])
                {
                    factor[(j * size) + j] = Math.Sqrt(sum);
                    log += Math.Log(sum);
                }
                else
                {
                    return double.NegativeInfinity;
                }
            }
        }

        Span<double> column = stackalloc double[size];
        for (var c = 0; c < size; c++)
        {
            for (var i = 0; i < size; i++)
            {
                var sum = i == c ? 1.0 : 0.0;
                for (var k = 0; k < i; k++)
                {
                    sum -= factor[(i * size) + k] * column[k];
                }

                column[i] = sum / factor[(i * size) + i];
            }

            for (var i = size - 1; i >= 0; i--)
            {
                var sum = column[i];
                for (var k = i + 1; k < size; k++)
                {
                    sum -= factor[(k * size) + i] * column[k];
                }

                column[i] = sum / factor[(i * size) + i];
                inverse[(i * size) + c] = column[i];
            }
        }

        return log;
    }
}
