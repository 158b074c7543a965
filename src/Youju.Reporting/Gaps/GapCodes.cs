namespace Youju.Reporting.Gaps;

/// <summary>What the gaps of a package are about, and why one cannot be composed; beside each the values it carries, in order.</summary>
public static class GapCodes
{
    /// <summary>
    /// The beginning of codes of slips in a text; their first values are its name, the line (empty for a
    /// text of one line) and the piece.
    /// </summary>
    public const string TextPrefix = "text.";

    public const string FullWidthBrackets = "text.full-width-brackets";

    /// <summary>The brackets it must end with.</summary>
    public const string BracketsOpen = "text.brackets-open";
    public const string QuotesUnpaired = "text.quotes-unpaired";
    public const string PieceEmpty = "text.piece-empty";
    public const string NameWithSpaces = "text.name-with-spaces";

    /// <summary>The filter, advice that names the nearest one.</summary>
    public const string FilterUnknown = "text.filter-unknown";

    /// <summary>The most filters that one piece may have.</summary>
    public const string FiltersTooMany = "text.filters-too-many";

    /// <summary>A filter takes a figure away, or cannot work on what it is given.</summary>
    public const string FilterUnfit = "text.filter-unfit";

    /// <summary>The most blocks within blocks.</summary>
    public const string BlocksTooDeep = "text.blocks-too-deep";

    /// <summary>The most brackets within brackets.</summary>
    public const string BracketsTooDeep = "text.brackets-too-deep";

    /// <summary>The tag, advice that names the nearest one.</summary>
    public const string TagUnknown = "text.tag-unknown";

    /// <summary>The tag that is not closed.</summary>
    public const string BlockOpen = "text.block-open";

    /// <summary>The tag that was never opened.</summary>
    public const string BlockNotOpened = "text.block-not-opened";

    /// <summary>The line of the tag that is open, that tag, its name.</summary>
    public const string BlockMismatched = "text.block-mismatched";
    public const string BranchWithoutIf = "text.branch-without-if";
    public const string LoopMalformed = "text.loop-malformed";
    public const string AssignMalformed = "text.assign-malformed";
    public const string CaptureMalformed = "text.capture-malformed";

    /// <summary>The most conditions of one tag.</summary>
    public const string ConditionsTooMany = "text.conditions-too-many";
    public const string ConditionMissing = "text.condition-missing";

    /// <summary>The condition.</summary>
    public const string ConditionUnclear = "text.condition-unclear";

    /// <summary>The comparison with what stands around it.</summary>
    public const string ComparisonWithoutSpaces = "text.comparison-without-spaces";

    /// <summary>The comparison.</summary>
    public const string ComparisonUnknown = "text.comparison-unknown";
    public const string PieceUnclear = "text.piece-unclear";

    /// <summary>The name, advice that names the nearest one.</summary>
    public const string NameUnknown = "text.name-unknown";

    /// <summary>The key, keys like it with their labels, parted by 、; empty where none is near.</summary>
    public const string FactUnknown = "text.fact-unknown";

    /// <summary>The most rounds of loops. Like the three below it carries only the name of the text before.</summary>
    public const string LoopsTooLong = "text-run.loops-too-long";

    /// <summary>The most characters of a text.</summary>
    public const string TextTooLong = "text-run.too-long";
    public const string FigureRewritten = "text-run.figure-rewritten";
    public const string FilterFailed = "text-run.filter-failed";
    public const string TextUnclear = "text-run.unclear";

    /// <summary>The fact's label, what to fill in first (each with a ； before it).</summary>
    public const string FactWithoutValue = "fact.without-value";

    /// <summary>The register's label, the record's id, the field's label.</summary>
    public const string FieldEmpty = "record.field-empty";

    /// <summary>The register's label, the measure's label.</summary>
    public const string MeasureWithoutValue = "register.measure-without-value";

    /// <summary>The indicator's name.</summary>
    public const string DeviationWithoutMeasure = "indicator.deviation-without-measure";

    /// <summary>The problem.</summary>
    public const string ProblemWithoutMeasure = "problem.without-measure";

    /// <summary>Last year's measure, the register's label, the record's id.</summary>
    public const string PromiseUnanswered = "promise.unanswered";

    /// <summary>The chapter's title, its key.</summary>
    public const string ChapterEmpty = "chapter.empty";

    /// <summary>The chapter's title, its key, the label of the budget's item in the ledger.</summary>
    public const string BudgetUnknown = "chapter.budget-unknown";

    /// <summary>The chapter's title, its key.</summary>
    public const string ChapterHidesMoney = "chapter.hides-money";
    public const string DateMissing = "report.date-missing";

    /// <summary>The project.</summary>
    public const string ProjectNotInLedger = "project.not-in-ledger";

    /// <summary>The project.</summary>
    public const string ProjectWithoutTargets = "project.without-targets";

    /// <summary>The form's name, how many cells, what is missing in them.</summary>
    public const string CellsEmpty = "form.cells-empty";

    /// <summary>The duty, the registers that would record it (may be empty).</summary>
    public const string DutyUncovered = "duty.uncovered";

    /// <summary>What there is to say about indicators and weights.</summary>
    public const string ScoreRemark = "indicators.remark";

    /// <summary>How many registers, their labels with keys, the key of the first.</summary>
    public const string RegistersUnfilled = "registers.unfilled";

    /// <summary>What contradicts what, where both come from (may be empty).</summary>
    public const string LedgerContradiction = "ledger.contradiction";

    /// <summary>The register's label, its measure's and its figure; the label and the figure that should be the same.</summary>
    public const string RegisterDiffers = "register.ledger-differs";

    /// <summary>The item and its column; what this year says of it and where, what last year's report says and where.</summary>
    public const string LastReportDiffers = "ledger.last-report-differs";

    /// <summary>What two records have in common.</summary>
    public const string RecordsAlike = "records.alike";

    /// <summary>How many pairs more.</summary>
    public const string MoreRecordsAlike = "records.more-alike";

    /// <summary>Which record, of which day, and what to do.</summary>
    public const string RecordOutsideYear = "record.outside-year";

    /// <summary>How many values, the names of the first, how many of them are not named.</summary>
    public const string ValuesUnconfirmed = "values.unconfirmed";

    /// <summary>The narrative's key, the figures of last year in it.</summary>
    public const string LastYearFigures = "narrative.last-year-figures";

    /// <summary>Where words of last year stand, the beginning of them.</summary>
    public const string LastYearWords = "values.last-year-words";

    /// <summary>How many, by where they stand.</summary>
    public const string ValuesIllustrative = "values.illustrative";

    /// <summary>What the figure is called.</summary>
    public const string FigureWithoutTrace = "figure.without-trace";

    /// <summary>The document's name, the figure, the words around it.</summary>
    public const string FigureUnsourced = "figure.unsourced";

    /// <summary>The place of words that hold a person's number.</summary>
    public const string PersonalNumber = "words.personal-number";

    /// <summary>The indicator's name: it was judged, and nothing says what was achieved.</summary>
    public const string JudgementWithoutResult = "indicator.judgement-without-result";

    /// <summary>What ran ahead of its plan, how much it is, its plan, the name of its reason, the codes to choose from.</summary>
    public const string DeviationUnexplained = "amount.deviation-unexplained";

    /// <summary>The document's name, the rule, its severity in words, what it found, the words concerned.</summary>
    public const string PackageFinding = "package.finding";

    /// <summary>The document's name, what the figure is called, what is printed, what the dossier says.</summary>
    public const string FigureDiffers = "figure.differs";

    /// <summary>The packs. Like those below it is why no package is composed.</summary>
    public const string PacksWithoutChapters = "packs.without-chapters";

    /// <summary>The packs.</summary>
    public const string PacksWithoutScoring = "packs.without-scoring";

    /// <summary>The id.</summary>
    public const string IndicatorRepeated = "indicator.repeated";

    /// <summary>The form asked for, advice that names the nearest one.</summary>
    public const string FormUnknown = "form.unknown";

    /// <summary>The most characters of all texts together.</summary>
    public const string PackageTooLong = "package.too-long";

    /// <summary>The document's name, the most characters and the most paragraphs and cells it may have.</summary>
    public const string DocumentTooLong = "document.too-long";

    /// <summary>What to do about a contradiction: mend what was copied wrong.</summary>
    public const string MendOriginal = "mend-original";

    /// <summary>What to do about a contradiction: explain what was counted otherwise.</summary>
    public const string ExplainDifference = "explain-difference";
}
