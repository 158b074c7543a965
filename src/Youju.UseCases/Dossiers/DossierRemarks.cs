namespace Youju.UseCases.Dossiers;

/// <summary>What is told of a dossier, and why something is refused, by code; behind each its values.</summary>
public static class DossierRemarks
{
    /// <summary>The words of the one who found it.</summary>
    public const string Found = "dossier.found";

    /// <summary>A column is kept that nobody knows: words with its file, the register's name (empty: the ledger), the column.</summary>
    public const string ColumnUnknown = "dossier.column-unknown";

    /// <summary>Something refers to what is not there: place, what is missing, the nearest words.</summary>
    public const string LostReference = "dossier.lost-reference";

    /// <summary>Indicators refer to figures that are not there: of each place, what is missing, the nearest words.</summary>
    public const string LostIndicators = "dossier.lost-indicators";

    /// <summary>A record does not fit its definition: register, record, what is wrong.</summary>
    public const string RecordProblem = "dossier.record-problem";

    /// <summary>Evidence is to prove what is not there: file, key.</summary>
    public const string ProvesNothing = "dossier.proves-nothing";

    /// <summary>Values wait for a person: how many, the dossier's folder.</summary>
    public const string ValuesUnconfirmed = "dossier.values-unconfirmed";

    /// <summary>Files were changed and no command did it: what was done to which, the dossier's folder.</summary>
    public const string ChangedByHand = "dossier.changed-by-hand";

    /// <summary>There is no dossier of such a year: first year, last year, the year.</summary>
    public const string YearOutside = "dossier.year-outside";

    /// <summary>A folder may not be called that: name, problem.</summary>
    public const string FolderName = "dossier.folder-name";

    /// <summary>Something is in the folder: the folder.</summary>
    public const string FolderTaken = "dossier.folder-taken";

    /// <summary>The unit's name is missing.</summary>
    public const string UnitMissing = "dossier.unit-missing";

    /// <summary>No value of that name waits to be confirmed: the words, the nearest words.</summary>
    public const string NothingToConfirm = "dossier.nothing-to-confirm";

    /// <summary>No register is named that is to be declared empty.</summary>
    public const string RegistersMissing = "dossier.registers-missing";

    /// <summary>There is no such register: the words, the nearest words.</summary>
    public const string RegisterUnknown = "dossier.register-unknown";

    /// <summary>A register that has records cannot be empty: its label.</summary>
    public const string RegisterFilled = "dossier.register-filled";

    /// <summary>An amount that is not zero cannot be none: its label.</summary>
    public const string AmountKnown = "dossier.amount-known";

    /// <summary>Two records of one register are wanted.</summary>
    public const string PairUnfit = "dossier.pair-unfit";

    /// <summary>There is no such record: the words, the nearest words.</summary>
    public const string RecordUnknown = "dossier.record-unknown";

    /// <summary>A register has no such record: label, id, the nearest words.</summary>
    public const string RecordMissing = "dossier.record-missing";

    /// <summary>Several records of a register are called so: label, the words, the records.</summary>
    public const string RecordAmbiguous = "dossier.record-ambiguous";

    /// <summary>Two dossiers are of different units or years: unit and year of one, of the other.</summary>
    public const string NotSameDossier = "dossier.not-same";

    /// <summary>Two dossiers are of one name, but of different ids of it: unit and year of one, of the other, both ids.</summary>
    public const string NotSameId = "dossier.not-same-id";

    /// <summary>No pack says how to score: the packs.</summary>
    public const string NoScoring = "dossier.no-scoring";

    /// <summary>There is no such figure: the words, the nearest words.</summary>
    public const string FactUnknown = "dossier.fact-unknown";

    /// <summary>There is no such file among the evidence: its hash.</summary>
    public const string EvidenceMissing = "dossier.evidence-missing";

    /// <summary>It is no place in a file: the words.</summary>
    public const string AnchorUnfit = "dossier.anchor-unfit";
}
