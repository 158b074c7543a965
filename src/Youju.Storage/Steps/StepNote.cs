namespace Youju.Storage.Steps;

/// <summary>What a step was, for the person who may want to take it back.</summary>
/// <param name="Title">In Chinese: 导入 推文.xlsx.</param>
/// <param name="At">When it was taken.</param>
public sealed record StepNote(string Title, DateTimeOffset At)
{
    /// <summary>The file that was brought in, by name and content.</summary>
    public string? File { get; init; }

    public string? Sha256 { get; init; }

    /// <summary>Who took it, as the computer calls the person; null where nobody is known.</summary>
    public string? By { get; init; }

    /// <summary>What it did, a line each.</summary>
    public IReadOnlyList<string> SummaryLines { get; init; } = [];
}
