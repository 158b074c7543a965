using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Domain.Indicators;
using Youju.Domain.Monitoring;
using Youju.Domain.Outliers;
using Youju.Domain.Registers;
using Youju.Packs.Definitions.Checks;
using Youju.Packs.Definitions.Duties;
using Youju.Packs.Definitions.Imports;
using Youju.Packs.Definitions.Lexicons;
using Youju.Packs.Definitions.Reports;
using Youju.Packs.Definitions.Scoring;
using Youju.Packs.Definitions.Tables;
using Youju.Packs.Definitions.Tourism;
using Youju.Packs.Definitions.Years;
using Youju.Text.Yaml;

namespace Youju.Packs.Definitions;

/// <summary>Everything that differs by place, year or trade, merged from a pack and those it extends.</summary>
/// <remarks>Each property that <see cref="NotInFilesAttribute"/> does not mark is one file of the pack: Figures is figures.yaml.</remarks>
public sealed record Pack
{
    /// <summary>The packs this one was merged from, outermost first.</summary>
    [NotInFiles]
    public IReadOnlyList<PackStamp> Stamps { get; init; } = [];

    /// <summary>The small reports that show what the outermost pack makes of them.</summary>
    [NotInFiles]
    public IReadOnlyList<PackFile> Examples { get; init; } = [];

    /// <summary>The places that the pack, or one it extends, says it is made for.</summary>
    [NotInFiles]
    public IReadOnlyList<string> MadeFor { get; init; } = [];

    /// <summary>How figures are written: units, scales, qualifying words, and what only looks like a figure.</summary>
    public FigureLexicon Figures { get; init; } = new();

    /// <summary>What the published tables are called and what must agree between them.</summary>
    public TableLexicon Tables { get; init; } = new();

    /// <summary>What a ledger may state by name, and what adds up to it.</summary>
    public LedgerItems Ledger { get; init; } = LedgerItems.None;

    /// <summary>What must hold between the amounts of a ledger, by the id of its page in docs/identities: A05.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IdentitySource>> Identities { get; init; } =
        new Dictionary<string, IReadOnlyList<IdentitySource>>();

    /// <summary>The identities that <see cref="Identities"/> states, each in each of its columns.</summary>
    public IEnumerable<LedgerIdentity> LedgerIdentities =>
        from pattern in Identities
        from identity in pattern.Value
        from column in identity.Columns
        select identity.ToIdentity(pattern.Key, column);

    /// <summary>What must hold between cells of published tables: what tables.yaml says, and the identities that hold there too.</summary>
    public IReadOnlyList<TableIdentity> TableIdentities =>
        [.. Tables.Identities, .. new PlacedIdentities(this).CreateTableIdentities()];

    /// <summary>The codes and names of functional and economic subjects.</summary>
    public SubjectCodes Subjects { get; init; } = new();

    /// <summary>The chapters, facts and annexes that reports of a kind must have.</summary>
    public OutlineCatalog Outline { get; init; } = new();

    /// <summary>By what words a report shows which province it comes from.</summary>
    public PlaceLexicon Places { get; init; } = new();

    /// <summary>What passwords and sessions must be where people sign in by name.</summary>
    public SignInRules SignIn { get; init; } = new();

    /// <summary>How submissions are reviewed.</summary>
    public ReviewRules Review { get; init; } = new();

    /// <summary>What a unit does in the course of the year, and by when.</summary>
    public CalendarSource Calendar { get; init; } = new();

    /// <summary>Which rates are wanted by which day of the year, and how warnings are answered.</summary>
    public MonitoringRules Monitoring { get; init; } = new();

    /// <summary>From which size on a figure is asked about.</summary>
    public OutlierRules Outliers { get; init; } = new();

    /// <summary>All that finding a report's outline takes.</summary>
    public OutlineGuide OutlineGuide =>
        new()
        {
            Catalog = Outline,
            Places = Places,
            NoteStarts = Tables.Words.NoteStarts,
            MadeFor = MadeFor,
        };

    /// <summary>Words by which a slip in writing a figure is known.</summary>
    public FigureWording FigureWording { get; init; } = new();

    /// <summary>What reports measure, by all its names.</summary>
    public LabelLexicon Labels { get; init; } = new();

    /// <summary>By which words the prose is read, figure by figure.</summary>
    public ProseLexicon Prose { get; init; } = new();

    /// <summary>By which words relations between figures are told.</summary>
    public RelationLexicon Relations { get; init; } = new();

    /// <summary>How much each feature speaks for a relation.</summary>
    public RelationWeights RelationWeights { get; init; } = new();

    /// <summary>What programs and templates leave behind in a text.</summary>
    public ResidueLexicon Residue { get; init; } = new();

    /// <summary>Words that are wrong, outdated or no longer in force.</summary>
    public TermLexicon Terms { get; init; } = new();

    /// <summary>What work is recorded with, by the register's key.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, RegisterDefinition> Registers { get; init; } =
        new Dictionary<string, RegisterDefinition>();

    /// <summary>What registers may ask for by one word: stages, review, a point on the map.</summary>
    public RecordWords Records { get; init; } = new();

    /// <summary>Figures computed from other figures, by key: rates over the ledger and the registers.</summary>
    public IReadOnlyDictionary<string, FactSource> Facts { get; init; } =
        new Dictionary<string, FactSource>();

    /// <summary>The formulas of <see cref="Facts"/>.</summary>
    public IEnumerable<ComputedFormula> Formulas =>
        Facts.Select(fact => fact.Value.ToComputedFormula(fact.Key));

    /// <summary>What the trade's duties are, and what stands behind each.</summary>
    public IReadOnlyDictionary<string, DutySource> Duties { get; init; } =
        new Dictionary<string, DutySource>();

    /// <summary>What one result costs: money of a project over what its records prove.</summary>
    public IReadOnlyDictionary<string, CostSource> Costs { get; init; } =
        new Dictionary<string, CostSource>();

    /// <summary>The figures computed from those of one dossier: rates, and what one result costs.</summary>
    public IEnumerable<FactFormula> ListFormulas(Ledger ledger) =>
        Formulas.Concat(Costs.SelectMany(cost => cost.Value.CreateFormulas(cost.Key, ledger)));

    /// <summary>A dossier whose ledger knows the items that it names, the pack's and those of its own.</summary>
    public Dossier KnowItems(Dossier dossier) =>
        dossier with
        {
            Ledger = dossier.Ledger with { KnownItems = Ledger.NameCodes(dossier.Ledger.Named) },
        };

    /// <summary>The classes indicators hang on, the common indicators, and what good indicators look like.</summary>
    public IndicatorFrame Indicators { get; init; } = new();

    /// <summary>Indicators that units of the place and the trade set, to choose from.</summary>
    public IReadOnlyDictionary<string, LibraryIndicator> IndicatorLibrary { get; init; } =
        new Dictionary<string, LibraryIndicator>();

    /// <summary>How values become points and points become grades; null for a pack that leaves it to others.</summary>
    public ScoringSource? Scoring { get; init; }

    /// <summary>How the report package is put together.</summary>
    public ReportSource Report { get; init; } = new();

    /// <summary>The Liquid text of each chapter of the report, by the key that report.yaml gives it.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, string> Chapters { get; init; } = new Dictionary<string, string>();

    /// <summary>The tables of the package, by key.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, FormSource> Forms { get; init; } =
        new Dictionary<string, FormSource>();

    /// <summary>The headings under which records of work are told, in their order.</summary>
    public IReadOnlyList<ThemeSource> Themes { get; init; } = [];

    /// <summary>What the next year's dossier takes from a report.</summary>
    public LastReportLexicon LastReport { get; init; } = new();

    /// <summary>How the workbooks that people keep are understood.</summary>
    public ImportLexicon Imports { get; init; } = new();

    /// <summary>How the tables of other papers are understood.</summary>
    public PaperLexicon Papers { get; init; } = new();

    /// <summary>What must not go public.</summary>
    public DisclosureLexicon Disclosure { get; init; } = new();

    /// <summary>What of a year goes public, and under which terms.</summary>
    public PublicationProfile Publication { get; init; } = new();

    /// <summary>How a report looks and is punctuated.</summary>
    public FormLexicon Form { get; init; } = new();

    /// <summary>How claims without ground are worded.</summary>
    public GroundLexicon Grounds { get; init; } = new();

    /// <summary>The days off and the weekend days worked, by year.</summary>
    public IReadOnlyDictionary<string, WorkYear> Workdays { get; init; } = new Dictionary<string, WorkYear>();

    /// <summary>The editions of the standard by which tourism resources are classified and graded.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, ResourceEdition> ResourceEditions { get; init; } =
        new Dictionary<string, ResourceEdition>();

    /// <summary>How the codes of single resources are put together.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, UnitCodeRule> UnitCodes { get; init; } =
        new Dictionary<string, UnitCodeRule>();

    /// <summary>Counties with their townships and villages.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, CountyCodes> Counties { get; init; } =
        new Dictionary<string, CountyCodes>();

    /// <summary>The checks that a census passes.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, ReviewLadder> ReviewLadders { get; init; } =
        new Dictionary<string, ReviewLadder>();

    /// <summary>What visitors are asked, by key.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, Questionnaire> Questionnaires { get; init; } =
        new Dictionary<string, Questionnaire>();

    /// <summary>The sheets by which places are rated.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, RubricEdition> Rubrics { get; init; } =
        new Dictionary<string, RubricEdition>();

    /// <summary>What events of a size must have before they begin.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, PermitChecklist> Permits { get; init; } =
        new Dictionary<string, PermitChecklist>();

    /// <summary>How the points of judges become a mean.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, JudgingRule> JudgingRules { get; init; } =
        new Dictionary<string, JudgingRule>();

    /// <summary>How a table of places for a route is read.</summary>
    public RouteTable RouteTable { get; init; } = new();

    /// <summary>How base maps of lines and areas look.</summary>
    public BaseMapStyle BaseMap { get; init; } = new();

    /// <summary>How a table of surveyed units is read.</summary>
    public CensusTable CensusTable { get; init; } = new();

    /// <summary>How a filled rating sheet is read.</summary>
    public RubricTable RubricTable { get; init; } = new();

    /// <summary>What is checked beside the program's own rules, by name.</summary>
    [OneFileEach]
    public IReadOnlyDictionary<string, CheckSource> Checks { get; init; } =
        new Dictionary<string, CheckSource>();

    /// <summary>The names of those checks that the outermost pack itself holds.</summary>
    [NotInFiles]
    public IReadOnlyList<string> OwnChecks { get; init; } = [];

    /// <summary>How much a finding of a rule weighs, by rule id; a rule that is not named keeps its own severity.</summary>
    public IReadOnlyDictionary<string, RuleWeight> Severities { get; init; } =
        new Dictionary<string, RuleWeight>();
}

/// <summary>What a pack makes of one rule.</summary>
public enum RuleWeight
{
    Off,
    Info,
    Warning,
    Error,
}
