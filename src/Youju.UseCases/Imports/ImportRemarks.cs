namespace Youju.UseCases.Imports;

/// <summary>What is told of an import, and why something is refused, by code; behind each its values.</summary>
public static class ImportRemarks
{
    /// <summary>What was done, in the words that the dossier's journal keeps.</summary>
    public const string Done = "import.done";

    /// <summary>What a person should look at, in the words of who found it.</summary>
    public const string Doubt = "import.doubt";

    /// <summary>A file of a folder begins: its path in it.</summary>
    public const string FileBegins = "import.file-begins";

    /// <summary>A row was not taken: sheet, reasons.</summary>
    public const string RowRejected = "import.row-rejected";

    /// <summary>More rows were not taken: how many.</summary>
    public const string MoreRejected = "import.more-rejected";

    /// <summary>Where the rows that were not taken are: the path.</summary>
    public const string RejectedWritten = "import.rejected-written";

    /// <summary>It was a preview: nothing was written; the dossier.</summary>
    public const string PreviewOnly = "import.preview-only";

    /// <summary>Nothing in a file can be taken: its name.</summary>
    public const string NothingTaken = "import.nothing-taken";

    /// <summary>Evidence is tied to nothing yet: the names of files.</summary>
    public const string EvidenceUntied = "import.evidence-untied";

    /// <summary>Files of a folder are neither tables nor reports: how many, some names, the folder, the dossier, a path.</summary>
    public const string FilesLeft = "import.files-left";

    /// <summary>More entries of a folder are links, pipes or devices than are told one by one: how many.</summary>
    public const string MoreLeftOut = "import.more-left-out";

    /// <summary>A dossier was begun: unit, year, packs.</summary>
    public const string DossierBegun = "import.dossier-begun";

    /// <summary>A dossier was completed: unit, year, packs.</summary>
    public const string DossierCompleted = "import.dossier-completed";

    /// <summary>A value was taken over: label, words.</summary>
    public const string ValueTaken = "import.value-taken";

    /// <summary>The report says what the dossier says already: how many values, some labels, 等 where there are more.</summary>
    public const string ValuesStanding = "import.values-standing";

    /// <summary>Paragraphs of a chapter of the report have no place: the chapter, how many.</summary>
    public const string ChapterLeft = "import.chapter-left";

    /// <summary>The report does not name its unit.</summary>
    public const string UnitUnknown = "import.unit-unknown";

    /// <summary>Values were taken over and wait for a person: how many, the dossier.</summary>
    public const string ValuesToConfirm = "import.values-to-confirm";

    /// <summary>The dossier lacks nothing that a report has: name of the file.</summary>
    public const string NothingMissing = "import.nothing-missing";

    /// <summary>Files of that kind are not taken: name.</summary>
    public const string KindRefused = "import.kind-refused";

    /// <summary>There is no such sheet to make a register of: its name, the sheets there are.</summary>
    public const string SheetUnknown = "import.sheet-unknown";

    /// <summary>There is a register of that name or key already: the words.</summary>
    public const string RegisterExists = "import.register-exists";

    /// <summary>A register's key may not be that: the words.</summary>
    public const string RegisterKeyUnfit = "import.register-key-unfit";

    /// <summary>A file of that name is there already: the path.</summary>
    public const string ProposalTaken = "import.proposal-taken";

    /// <summary>It looks like a notice or a contract: name.</summary>
    public const string OtherPaper = "import.other-paper";

    /// <summary>The dossier is of another year: folder, its year, the year that was asked for.</summary>
    public const string OtherYear = "import.other-year";

    /// <summary>No title tells the year.</summary>
    public const string YearUnknown = "import.year-unknown";

    /// <summary>The report is not of the year before: its year, the next, the year that was asked for.</summary>
    public const string ReportOfOtherYear = "import.report-of-other-year";

    /// <summary>There is no file in a folder: the folder.</summary>
    public const string FolderEmpty = "import.folder-empty";

    /// <summary>A folder has too many files: the folder, how many are taken.</summary>
    public const string FolderTooLarge = "import.folder-too-large";

    /// <summary>A file is too large to be evidence: name, megabytes.</summary>
    public const string EvidenceTooLarge = "evidence.too-large";

    /// <summary>A file is empty: name.</summary>
    public const string EvidenceEmpty = "evidence.empty";

    /// <summary>A file is nothing that a person could read: name.</summary>
    public const string EvidenceUnfit = "evidence.unfit";

    /// <summary>A file is an archive: name.</summary>
    public const string EvidencePacked = "evidence.packed";

    /// <summary>A file cannot be opened: name, why.</summary>
    public const string EvidenceUnreadable = "evidence.unreadable";

    /// <summary>A file changed while it was registered: name.</summary>
    public const string EvidenceChanged = "evidence.changed";

    /// <summary>Another file of that name is registered: name, the beginning of its checksum.</summary>
    public const string EvidenceNameTaken = "evidence.name-taken";

    /// <summary>What it is to prove is not there: key, why or the nearest words.</summary>
    public const string EvidenceTargetUnknown = "evidence.target-unknown";

    /// <summary>Several packs have a form of that name: name, the packs.</summary>
    public const string FormAmbiguous = "form.ambiguous";

    /// <summary>No pack has a form of that name: name, the nearest words.</summary>
    public const string FormUnknown = "form.unknown";
}
