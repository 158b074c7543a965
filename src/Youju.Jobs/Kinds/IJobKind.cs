using Youju.Database.Jobs;

namespace Youju.Jobs.Kinds;

/// <summary>Does jobs of one kind. What it gives depends on nothing but the job and the program: done twice, it gives the same.</summary>
internal interface IJobKind
{
    string Name { get; }

    /// <summary>Which queue its jobs stand in.</summary>
    string Queue { get; }

    /// <exception cref="HopelessJobException">Another attempt would end in the same way.</exception>
    JobProduct Perform(JobLine job, JobProgress progress, CancellationToken cancel);
}

/// <summary>What a job gives.</summary>
/// <param name="Told">What is told of it without opening it, as JSON.</param>
internal sealed record JobProduct(ReadOnlyMemory<byte> Content, string Told);

/// <summary>How far a job is; read by another thread, which tells it to those who wait.</summary>
internal sealed class JobProgress
{
    private volatile int done;
    private volatile int total;

    public int Done => done;

    public int Total => total;

    public void Reach(int part, int whole) => (done, total) = (part, whole);
}

/// <summary>A job that could not be done this time; the message is for people, in Chinese.</summary>
internal sealed class PassingFailureException(string message) : Exception(message);

/// <summary>A job that cannot be done however often it is tried; the message is for people, in Chinese.</summary>
internal sealed class HopelessJobException(string message) : Exception(message);
