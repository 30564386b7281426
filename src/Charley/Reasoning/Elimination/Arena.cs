namespace Charley.Reasoning.Elimination;

/// <summary>Working memory of one solution: handed out piece by piece, taken back all at once.</summary>
/// <remarks>One a thread; what it hands out is not cleared unless asked for.</remarks>
internal sealed class Arena
{
    private const int ChunkSize = 1 << 16;

    [ThreadStatic]
    private static Arena? _ofThread;

    private readonly List<double[]> _chunks = [new double[ChunkSize]];
    private int _chunk;
    private int _used;

    /// <summary>The thread's arena, empty.</summary>
    public static Arena Fresh()
    {
        var arena = _ofThread ??= new Arena();
        (arena._chunk, arena._used) = (0, 0);
        return arena;
    }

    /// <summary>A piece whose contents are anything.</summary>
    public Memory<double> Take(int length)
    {
        while (_chunks[_chunk].Length - _used < length)
        {
            _chunk++;
            _used = 0;
            if (_chunk == _chunks.Count)
            {
                _chunks.Add(new double[Math.Max(ChunkSize, length)]);
            }
        }

        var piece = _chunks[_chunk].AsMemory(_used, length);
        _used += length;
        return piece;
    }

    /// <summary>A place to come back to with <see cref="Release"/>.</summary>
    public (int Chunk, int Used) Mark() => (_chunk, _used);

    /// <summary>Takes back everything handed out since the mark.</summary>
    public void Release((int Chunk, int Used) mark) => (_chunk, _used) = mark;
}
