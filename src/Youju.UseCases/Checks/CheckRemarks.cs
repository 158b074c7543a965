using System.Globalization;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;

namespace Youju.UseCases.Checks;

/// <summary>Why a file could not be checked, by code.</summary>
public static class CheckRemarks
{
    /// <summary>It cannot be read: the reader's own words.</summary>
    public const string Unreadable = "file.unreadable";

    /// <summary>The settings are wrong: the words of what is wrong.</summary>
    public const string WrongSettings = "check.wrong-settings";

    /// <summary>A report is of another year than the dossier it is held against: file, its year, the dossier's.</summary>
    public const string DossierOfOtherYear = "check.dossier-of-other-year";

    /// <summary>Only a docx can be mended in a copy: the file.</summary>
    public const string RepairsDocxOnly = "check.repairs-docx-only";

    /// <summary>A mistake of the program: the words for it.</summary>
    public const string Broken = "program.broken";

    /// <summary>The process that read it ended: its exit code.</summary>
    public const string ReaderEnded = "reader.ended";

    /// <summary>It was read for longer than is allowed: the minutes.</summary>
    public const string ReaderTooSlow = "reader.too-slow";

    /// <summary>Reading it took more memory than is allowed: the megabytes.</summary>
    public const string ReaderTooLarge = "reader.too-large";

    /// <summary>No process could be started to read it: the system's words.</summary>
    public const string ReaderMissing = "reader.missing";

    internal static Remark CreateTrouble(string code, params IReadOnlyList<string> values) =>
        new(code, Severity.Error, null, values);

    internal static Remark CreateTrouble(string code, long value) =>
        CreateTrouble(code, value.ToString(CultureInfo.InvariantCulture));
}
