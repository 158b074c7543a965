using Youju.Domain.Remarks;
using Youju.Import.Requests;
using Youju.Storage.Steps;

namespace Youju.Web.Imports;

/// <summary>What an import would do, or has done.</summary>
/// <param name="Told">What it tells, in its order.</param>
/// <param name="Changes">What it would write; empty where it would write nothing.</param>
/// <param name="Refusal">Why it cannot be done, in Chinese.</param>
internal sealed record ImportTrial(
    IReadOnlyList<Remark> Told,
    IReadOnlyList<DossierChange> Changes,
    string? Refusal
)
{
    /// <summary>The files that cannot be taken, as the person called them.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>How its sheets were understood.</summary>
    public IReadOnlyList<UnderstoodSheet> Sheets { get; init; } = [];
}

/// <summary>An import as a page shows it.</summary>
/// <param name="Files">As the person called them.</param>
/// <param name="Lines">What it says, each with its weight.</param>
/// <param name="IsDone">Whether it was done, or is only tried out.</param>
/// <param name="Writes">Whether it would write anything.</param>
public sealed record ImportReport(
    string Id,
    IReadOnlyList<string> Files,
    IReadOnlyList<ImportLine> Lines,
    bool IsDone,
    bool Writes
)
{
    /// <summary>Why it cannot be done, in Chinese.</summary>
    public string? Refusal { get; init; }

    /// <summary>The files that were not taken, while others were.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>How its sheets were understood; none where it holds no tables.</summary>
    public IReadOnlyList<UnderstoodSheet> Sheets { get; init; } = [];

    /// <summary>Whether rows that did not go in can be taken along.</summary>
    public bool HasRejected { get; init; }
}

/// <summary>A line of what an import says.</summary>
/// <param name="IsWarning">Whether somebody should look at it.</param>
public sealed record ImportLine(string Words, bool IsWarning);
