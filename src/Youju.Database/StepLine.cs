using Youju.Storage.Steps;

namespace Youju.Database;

/// <summary>A step as the list of changes shows it.</summary>
/// <param name="Parts">The paths of the parts it changed.</param>
public sealed record StepLine(int Number, StepNote Note, string By, IReadOnlyList<string> Parts)
{
    /// <summary>Who took it back; null while it stands.</summary>
    public string? UndoneBy { get; init; }

    /// <summary>Whether it was taken back.</summary>
    public bool IsUndone => UndoneBy is not null;
}
