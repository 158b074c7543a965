using Youju.Domain.Findings;

namespace Youju.Reporting.Letters;

/// <summary>A file that goes back, with what is to be done about it.</summary>
/// <param name="File">Its name.</param>
public sealed record ReturnedReport(string File, ReportCard Card, IReadOnlyList<LetterPoint> Points);

/// <summary>One finding as a letter tells it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Title">The rule's title in Chinese.</param>
/// <param name="Place">Where it stands, as a person looks for it.</param>
/// <param name="Quote">The words concerned; empty where something is missing.</param>
/// <param name="Proof">The computation or the reasons, a line each.</param>
/// <param name="Repair">What to do; empty where only the unit can know.</param>
/// <param name="Fingerprint">What the finding is chosen by.</param>
public sealed record LetterPoint(
    string Rule,
    string Title,
    LetterDemand Demand,
    string Place,
    string Message,
    string Quote,
    IReadOnlyList<string> Proof,
    string Repair,
    string Fingerprint
);

/// <summary>How much a point of a letter asks.</summary>
public enum LetterDemand
{
    /// <summary>必须修改</summary>
    Must,

    /// <summary>建议修改</summary>
    Should,

    /// <summary>请予说明</summary>
    Explain,
}

/// <summary>Who writes, when, and until when an answer is wanted.</summary>
/// <param name="Sender">The unit that signs; null where a person fills it in.</param>
/// <param name="Deadline">The last day; null where none is set.</param>
public sealed record LetterHead(string? Sender, DateOnly Date, DateOnly? Deadline)
{
    /// <summary>发文字号; null where it has none yet.</summary>
    public string? Number { get; init; }

    /// <summary>Whether a list of all points goes with it.</summary>
    public bool HasList { get; init; } = true;
}
