using Youju.Domain.Dossiers;
using Youju.Domain.Workbooks;

namespace Youju.Import.Requests;

/// <summary>What became of a workbook.</summary>
/// <param name="Dossier">With what was taken.</param>
/// <param name="Messages">What was done, sheet by sheet, in Chinese.</param>
public sealed record ImportResult(Dossier Dossier, IReadOnlyList<string> Messages)
{
    /// <summary>What a person should look at, in Chinese.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public IReadOnlyList<RejectedSheet> Rejected { get; init; } = [];

    /// <summary>How the sheets of records were understood, and those of which nothing was.</summary>
    public IReadOnlyList<UnderstoodSheet> Understood { get; init; } = [];

    /// <summary>Whether any sheet was understood.</summary>
    public bool HasKnownSheets { get; init; }
}

/// <summary>The rows of a sheet that were not taken.</summary>
/// <param name="HeaderRows">The rows down to the head.</param>
/// <param name="ReasonColumn">The first free column.</param>
public sealed record RejectedSheet(
    string Name,
    IReadOnlyList<WorkbookRow> HeaderRows,
    IReadOnlyList<RejectedRow> Rows,
    int ReasonColumn
);

/// <summary>The file cannot be brought in as it stands; the message says in Chinese what to do.</summary>
public sealed class ImportException(string message) : Exception(message)
{
    /// <summary>How the sheet was understood that cannot be taken; null where it is not about one sheet's columns.</summary>
    public UnderstoodSheet? Understood { get; init; }
}
