using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Youju.Checking.Rules;
using Youju.Checking.Rules.Consistency;
using Youju.Checking.Rules.Disclosure;
using Youju.Checking.Rules.Figures;
using Youju.Checking.Rules.Form;
using Youju.Checking.Rules.Grounds;
using Youju.Checking.Rules.Residue;
using Youju.Checking.Rules.Structure;
using Youju.Checking.Rules.Tables;
using Youju.Checking.Written;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Engine;

/// <summary>All rules, one line each, in the order in which they are listed to people.</summary>
/// <remarks>What is a rule's id only is held as text by the packs; checks that no line names follow at the end.</remarks>
public static class RuleCatalog
{
    private static readonly CatalogLine[] Lines =
    [
        CreateLine(new TotalDiffersFromParts()),
        CreateLine(new ShareDiffers()),
        CreateLine(new GrowthDiffers()),
        CreateLine(new DifferenceDiffers()),
        CreateLine(new RateDiffers()),
        CreateLine(new ProductDiffers()),
        CreateLine(new MixedPrecision()),
        CreateLine(new CutInsteadOfRounded()),
        CreateLine(new UnitSlip()),
        CreateLine(new PercentageOutOfRange()),
        CreateLine(new GrowthOnZeroBase()),
        CreateLine(new DirectionAgainstFigures()),
        CreateLine(new SharesNotAddingUp()),
        CreateLine(new NegativeDecrease()),
        CreateLine(new UnitMissing()),
        CreateLine(new NumberMissing()),
        CreateLine(new PartExceedsWhole()),
        CreateLine(new EqualFiguresDiffer()),
        CreateLine(new NegativeAmount()),
        CreateLine(new NumberStyleChanges()),
        CreateLine(new NumberOutOfOrder()),
        CreateLine(new HeadingWithoutNumber()),
        CreateLine(new LevelSkipped()),
        CreateLine(new SeparatorChanges()),
        CreateLine(new EnumerationGap()),
        CreateLine(new ChapterMissing()),
        CreateLine(new ChapterEmpty()),
        CreateLine(new CountDiffersFromList()),
        CreateLine(new AnnexNamedButAbsent()),
        CreateLine(new AnnexMissing()),
        CreateLine(new HeadingRepeated()),
        CreateLine(new HeadingBlank()),
        CreateLine(new OutlineUnknown()),
        CreateLine(new ParagraphRepeated()),
        CreateLine(new CountedNamesDiffer()),
        CreateLine(new ComparisonYearOff()),
        CreateLine(new NameSpeltTwoWays()),
        CreateLine(new UnitNameDiffers()),
        CreateLine(new ImpossibleDate()),
        CreateLine(new DateAfterYear()),
        CreateLine(new PeriodReversed()),
        CreateLine(new CopiedFromLastYear()),
        CreateLine(new LastYearItemUnanswered()),
        CreateLine(new FactWithTwoValues()),
        CreateLine(new FewerVisitorsThanVisits()),
        CreateLine(new BaseMisnamed()),
        CreateLine(new PurposeCopied()),
        CreateLine(new OtherUnitNamed()),
        CreateLine(new CostWithoutEvent()),
        CreateLine(new StaffAbovePosts()),
        CreateLine(new WeekdayDiffers()),
        CreateLine(new SignedBeforeData()),
        CreateLine(new SelfNameMixed()),
        CreateLine(new HeadingYearOff()),
        CreateLine(new DateIncomplete()),
        CreateLine(new OtherYearsReport()),
        CreateLine(new LastYearFigureDiffers()),
        CreateLine(new RepeatedFromLastYear()),
        CreateLine(new NextYearToldAsDone()),
        CreateLine(new NameDiffersFromLastYear()),
        CreateLine(new FigureJumpsFromLastYear()),
        CreateLine(new DeviationDenied()),
        CreateLine(new FactMissing()),
        CreateLine(new VagueCompletion()),
        CreateLine(new ProblemsDenied()),
        CreateLine(new ProblemsWithoutMeasures()),
        "GRO006",
        CreateLine(new ChangeWithoutReason()),
        CreateLine(new AchievementsWithoutFigures()),
        CreateLine(new CompletionWithoutValue()),
        CreateLine(new GradeDiffersFromScore()),
        CreateLine(new FullMarks()),
        CreateLine(new ExecutionWithoutReason()),
        CreateLine(new ProblemsOutnumberMeasures()),
        "GRO014",
        CreateLine(new DeniedCostTold()),
        CreateLine(new IdentityNumber()),
        CreateLine(new MobileNumber()),
        CreateLine(new BankCardNumber()),
        CreateLine(new EmailAddress()),
        CreateLine(new ContactField()),
        "DIS006",
        "DIS007",
        "DIS008",
        "DIS009",
        "DIS010",
        CreateLine(new TextDiffersFromTable()),
        CreateLine(new TextCutsTableFigure()),
        CreateLine(new TableTotalDiffers()),
        CreateLine(new TablesDisagree()),
        CreateLine(new EmptyTableWithoutSentence()),
        CreateLine(new EmptyTableNamesAnother()),
        CreateLine(new FilledTableCalledEmpty()),
        CreateLine(new MalformedSubjectCode()),
        CreateLine(new ZeroThatIncreased()),
        CreateLine(new AmountWithoutColumn()),
        CreateLine(new ScoreAbovePoints()),
        CreateLine(new PointsNotFull()),
        CreateLine(new LastYearTakenOverWrong()),
        CreateLine(new ScoreAgainstTarget()),
        CreateLine(new ScoreAgainstRate()),
        CreateLine(new TableShifted()),
        CreateLine(new NumberedRowsDiffer()),
        CreateLine(new TableFlattened()),
        CreateLine(new TextDiffersFromRow()),
        CreateLine(new FieldResidue()),
        "RES002",
        CreateLine(new Placeholder()),
        "RES004",
        "RES005",
        "RES006",
        CreateLine(new PageUnread()),
        CreateLine(new PageLayoutDiffers()),
        CreateLine(new BodyFontDiffers()),
        CreateLine(new HalfWidthMark()),
        CreateLine(new UnpairedMark()),
        CreateLine(new HeadingEndsWithStop()),
        CreateLine(new CommaBetweenTitles()),
        CreateLine(new WrongZeroInYear()),
        CreateLine(new DoubledApproximation()),
        CreateLine(new DocumentNumberBrackets()),
        CreateLine(new MisspeltWord()),
        CreateLine(new RepealedDocumentCited()),
        CreateLine(new OutdatedName()),
        CreateLine(new DecreaseByMultiple()),
        CreateLine(new DoubledMark()),
        CreateLine(new TimeMarkedTwice()),
        CreateLine(new DoubledSpace()),
        CreateLine(new DoubledWords()),
        CreateLine(new CommaInFigure()),
    ];

    private static readonly FrozenSet<string> OwnIds = Lines
        .Select(line => line.Card?.Id)
        .OfType<string>()
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<Pack, IReadOnlyList<RuleCard>> ByPack = [];

    private static readonly Lazy<IReadOnlyList<RuleCard>> OfTheCountry = new(() =>
        ListForPack(PackLibrary.LoadPack(PackLibrary.Root))
    );

    /// <summary>The rules of the program, and those that the pack of the whole country holds as text.</summary>
    public static IReadOnlyList<RuleCard> Rules => OfTheCountry.Value;

    /// <summary>The rules of the program with the checks that a pack holds as text.</summary>
    public static IReadOnlyList<RuleCard> ListForPack(Pack pack) => ByPack.GetValue(pack, CollectCards);

    /// <summary>The checks of a pack whose id belongs to a rule of the program; they are not run.</summary>
    public static IEnumerable<string> FindTakenIds(Pack pack) =>
        pack.Checks.Values.Select(check => check.Id).Where(OwnIds.Contains);

    /// <summary>The rule of that id or name; null where there is none.</summary>
    public static RuleCard? FindByIdOrName(string idOrName) => FindByIdOrName(Rules, idOrName);

    /// <summary>The rule of that id or name among some; null where there is none.</summary>
    public static RuleCard? FindByIdOrName(IEnumerable<RuleCard> rules, string idOrName) =>
        rules.FirstOrDefault(card =>
            string.Equals(card.Id, idOrName, StringComparison.OrdinalIgnoreCase) || card.Name == idOrName
        );

    private static List<RuleCard> CollectCards(Pack pack)
    {
        var written = pack
            .Checks.Where(check => !OwnIds.Contains(check.Value.Id))
            .Select(check => WrittenCheck.CreateCard(check.Key, check.Value))
            .ToList();
        var placed = Lines
            .Select(line => line.Card ?? written.Find(card => card.Id == line.Id))
            .OfType<RuleCard>()
            .ToList();
        return
        [
            .. placed,
            .. written
                .Where(card => !placed.Exists(other => other.Id == card.Id))
                .OrderBy(card => card.Id, StringComparer.Ordinal),
        ];
    }

    private static CatalogLine CreateLine(IRule rule) => new(id: null, new RuleCard(rule));

    /// <summary>A rule of the program, or the place of one that packs hold as text.</summary>
    private sealed class CatalogLine(string? id, RuleCard? card)
    {
        public string? Id => id;

        public RuleCard? Card => card;

        public static implicit operator CatalogLine(string id) => new(id, card: null);
    }
}
