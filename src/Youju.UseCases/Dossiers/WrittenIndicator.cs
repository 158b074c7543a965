namespace Youju.UseCases.Dossiers;

/// <summary>An indicator as it was written.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Seen">The digest of what the person had before him; empty for a new one.</param>
/// <param name="Cells">In the order of the columns; all empty takes the indicator out.</param>
/// <param name="Reason">Why a target is changed; needed for nothing else.</param>
public sealed record WrittenIndicator(string? Id, string Seen, IReadOnlyList<string> Cells, string Reason)
{
    /// <summary>Who approved the change; empty where nobody is named.</summary>
    public string ApprovedBy { get; init; } = "";
}

/// <summary>What became of an indicator.</summary>
/// <param name="Problems">Why it was not saved, in Chinese, by the place of the column.</param>
/// <param name="Standing">What somebody else has saved meanwhile; null where nobody has.</param>
public sealed record SavedIndicator(
    bool IsSaved,
    IReadOnlyDictionary<int, string> Problems,
    IReadOnlyList<string>? Standing
);
