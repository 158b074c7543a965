using Youju.Domain.Findings;

namespace Youju.Domain.Remarks;

/// <summary>What the program has to tell a person beside a result: a gap, a warning, a note. The wording is the host's.</summary>
/// <param name="Code">What it is about, stable: register.without-records.</param>
/// <param name="Place">Where a person mends it; null where no single place does.</param>
/// <param name="Values">What the sentence names, in the order of its wording: labels, figures and words as people know them.</param>
/// <param name="Advice">What to do, as a code of its own; null where the sentence says it.</param>
public sealed record Remark(
    string Code,
    Severity Severity,
    RemarkPlace? Place,
    IReadOnlyList<string> Values,
    string? Advice = null
);

/// <summary>The part of a dossier that a remark is about, as a page can open it.</summary>
/// <param name="Subject">A key that every host can turn into a link: a register, a record, a ledger cell, an indicator, a chapter.</param>
/// <param name="Field">The field concerned; null for the whole.</param>
public sealed record RemarkPlace(string Subject, string? Field = null);
