using System.Runtime.InteropServices;
using Charley.Intake;

namespace Charley.Benchmarks.Days;

/// <summary>The same sums in C (<c>benchmarks/c/day_totals.c</c>), in the same process over the same memory.</summary>
internal sealed unsafe class CKernel
{
    private readonly delegate* unmanaged[Cdecl]<float*, int*, float*, int*, long, float*, void> _sum;

    private CKernel(nint function) => _sum = (delegate* unmanaged[Cdecl]<float*, int*, float*, int*, long, float*, void>)function;

    /// <returns><c>null</c> where the library has no such function, as where a processor lacks the instructions.</returns>
    public static CKernel? Find(string library, string function) =>
        NativeLibrary.TryGetExport(NativeLibrary.Load(Path.GetFullPath(library)), function, out var found) ? new CKernel(found) : null;

    public void Sum(Population population, AlignedFloats totals)
    {
        fixed (float* rows = population.Foods.Rows, grams = population.Grams, result = totals.Span)
        fixed (int* food = population.Food, day = population.Day)
        {
            _sum(rows, food, grams, day, population.Food.Length, result);
        }
    }
}
