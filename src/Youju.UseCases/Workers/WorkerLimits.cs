namespace Youju.UseCases.Workers;

/// <summary>What one file may take of the process that reads it.</summary>
public sealed record WorkerLimits
{
    /// <summary>More than reading, converting and checking may take together by their own limits.</summary>
    public TimeSpan TimePerFile { get; init; } = TimeSpan.FromMinutes(6);

    /// <summary>For files beside a report, eight of which are read while the report's own time runs.</summary>
    public static WorkerLimits ForOpenings { get; } = new() { TimePerFile = TimeSpan.FromSeconds(20) };

    /// <summary>Bytes in memory; what asks for more is ended.</summary>
    public long MemoryBytes { get; init; } = 1L << 30;

    /// <summary>Bytes of objects, less than those in memory: who asks for more is told, before the process is ended.</summary>
    public long HeapBytes { get; init; } = 900L << 20;

    /// <summary>How often the process is looked at.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(100);
}
