namespace Youju.Database.Jobs;

/// <summary>Work that somebody wants done.</summary>
/// <param name="Line">Jobs of one line are done in the order in which they were asked for.</param>
/// <param name="Kind">Who can do it.</param>
/// <param name="Subject">What it is about, as the kind understands it.</param>
/// <param name="ResultKey">What the result depends on; where one of that key is kept, nothing is done.</param>
/// <param name="Title">What a person calls it, in Chinese.</param>
public sealed record JobWish(string Line, string Kind, string Subject, string ResultKey, string Title)
{
    /// <summary>What else the kind must know, as JSON.</summary>
    public string Input { get; init; } = "{}";

    /// <summary>The hash of a file that it works on; null where there is none.</summary>
    public string? Source { get; init; }

    /// <summary>The login of the one who asks; empty where nobody signs in by name.</summary>
    public string Owner { get; init; } = "";
}

/// <summary>A job as it stands.</summary>
/// <param name="Number">Its place in its line.</param>
/// <param name="Attempt">How often it was begun; whoever has it proves by this that he still has it.</param>
public sealed record JobLine(string Id, int Number, JobWish Wish, JobState State, int Attempt)
{
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Before when nobody begins it.</summary>
    public required DateTimeOffset NextAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? Worker { get; init; }

    /// <summary>How many of <see cref="Total"/> parts are done.</summary>
    public int Done { get; init; }

    public int Total { get; init; }

    /// <summary>What went wrong the last time, in Chinese.</summary>
    public string? Trouble { get; init; }
}

/// <summary>A result that is kept.</summary>
/// <param name="Sha256">Of its content.</param>
/// <param name="Told">What is told of it without opening it, as JSON.</param>
public sealed record KeptResult(string Key, string Kind, string Sha256, string Told);
