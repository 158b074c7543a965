namespace Youju.Domain.Registers;

/// <summary>A step that each record of a register goes through, such as 立项、开工、竣工验收.</summary>
public sealed record RecordStage(string Key, string Label)
{
    /// <summary>What is kept of it, by the keys of <see cref="RecordWords.Stage"/>; everything, unless said.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
