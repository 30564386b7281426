using System.Runtime.InteropServices;

namespace Charley.Intake;

/// <summary>Floats that begin at a cache line and stay there, so that no vector straddles two lines and results can bypass the cache.</summary>
public sealed class AlignedFloats
{
    private const int CacheLine = 64;

    private readonly float[] _store;
    private readonly int _start;

    /// <param name="length">All begin as 0.</param>
    public AlignedFloats(int length)
    {
        Length = length;
        _store = GC.AllocateArray<float>(length + (CacheLine / sizeof(float)), pinned: true);
        var past = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(_store, 0) % CacheLine);
        _start = past == 0 ? 0 : (CacheLine - past) / sizeof(float);
    }

    public int Length { get; }

    public Span<float> Span => _store.AsSpan(_start, Length);
}
