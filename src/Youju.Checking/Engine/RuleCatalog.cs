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
        Of(new TotalDiffersFromParts()),
        Of(new ShareDiffers()),
        Of(new GrowthDiffers()),
        Of(new DifferenceDiffers()),
        Of(new RateDiffers()),
        Of(new ProductDiffers()),
        Of(new MixedPrecision()),
        Of(new CutInsteadOfRounded()),
        Of(new UnitSlip()),
        Of(new PercentageOutOfRange()),
        Of(new GrowthOnZeroBase()),
        Of(new DirectionAgainstFigures()),
        Of(new SharesNotAddingUp()),
        Of(new NegativeDecrease()),
        Of(new UnitMissing()),
        Of(new NumberMissing()),
        Of(new PartExceedsWhole()),
        Of(new EqualFiguresDiffer()),
        Of(new NegativeAmount()),
        Of(new NumberStyleChanges()),
        Of(new NumberOutOfOrder()),
        Of(new HeadingWithoutNumber()),
        Of(new LevelSkipped()),
        Of(new SeparatorChanges()),
        Of(new EnumerationGap()),
        Of(new ChapterMissing()),
        Of(new ChapterEmpty()),
        Of(new CountDiffersFromList()),
        Of(new AnnexNamedButAbsent()),
        Of(new AnnexMissing()),
        Of(new HeadingRepeated()),
        Of(new HeadingBlank()),
        Of(new OutlineUnknown()),
        Of(new ParagraphRepeated()),
        Of(new CountedNamesDiffer()),
        Of(new ComparisonYearOff()),
        Of(new NameSpeltTwoWays()),
        Of(new UnitNameDiffers()),
        Of(new ImpossibleDate()),
        Of(new DateAfterYear()),
        Of(new PeriodReversed()),
        Of(new CopiedFromLastYear()),
        Of(new LastYearItemUnanswered()),
        Of(new FactWithTwoValues()),
        Of(new FewerVisitorsThanVisits()),
        Of(new BaseMisnamed()),
        Of(new PurposeCopied()),
        Of(new OtherUnitNamed()),
        Of(new CostWithoutEvent()),
        Of(new StaffAbovePosts()),
        Of(new WeekdayDiffers()),
        Of(new SignedBeforeData()),
        Of(new SelfNameMixed()),
        Of(new HeadingYearOff()),
        Of(new DateIncomplete()),
        Of(new OtherYearsReport()),
        Of(new LastYearFigureDiffers()),
        Of(new RepeatedFromLastYear()),
        Of(new DeviationDenied()),
        Of(new FactMissing()),
        Of(new VagueCompletion()),
        Of(new ProblemsDenied()),
        Of(new ProblemsWithoutMeasures()),
        "GRO006",
        Of(new ChangeWithoutReason()),
        Of(new AchievementsWithoutFigures()),
        Of(new CompletionWithoutValue()),
        Of(new GradeDiffersFromScore()),
        Of(new FullMarks()),
        Of(new ExecutionWithoutReason()),
        Of(new ProblemsOutnumberMeasures()),
        "GRO014",
        Of(new DeniedCostTold()),
        Of(new IdentityNumber()),
        Of(new MobileNumber()),
        Of(new BankCardNumber()),
        Of(new EmailAddress()),
        Of(new ContactField()),
        "DIS006",
        "DIS007",
        "DIS008",
        "DIS009",
        "DIS010",
        Of(new TextDiffersFromTable()),
        Of(new TextCutsTableFigure()),
        Of(new TableTotalDiffers()),
        Of(new TablesDisagree()),
        Of(new EmptyTableWithoutSentence()),
        Of(new EmptyTableNamesAnother()),
        Of(new FilledTableCalledEmpty()),
        Of(new MalformedSubjectCode()),
        Of(new ZeroThatIncreased()),
        Of(new AmountWithoutColumn()),
        Of(new ScoreAbovePoints()),
        Of(new PointsNotFull()),
        Of(new LastYearTakenOverWrong()),
        Of(new ScoreAgainstTarget()),
        Of(new ScoreAgainstRate()),
        Of(new TableShifted()),
        Of(new NumberedRowsDiffer()),
        Of(new TableFlattened()),
        Of(new FieldResidue()),
        "RES002",
        Of(new Placeholder()),
        "RES004",
        "RES005",
        "RES006",
        Of(new PageUnread()),
        Of(new PageLayoutDiffers()),
        Of(new BodyFontDiffers()),
        Of(new HalfWidthMark()),
        Of(new UnpairedMark()),
        Of(new HeadingEndsWithStop()),
        Of(new CommaBetweenTitles()),
        Of(new WrongZeroInYear()),
        Of(new DoubledApproximation()),
        Of(new DocumentNumberBrackets()),
        Of(new MisspeltWord()),
        Of(new RepealedDocumentCited()),
        Of(new OutdatedName()),
        Of(new DecreaseByMultiple()),
        Of(new DoubledMark()),
        Of(new TimeMarkedTwice()),
        Of(new DoubledSpace()),
        Of(new DoubledWords()),
        Of(new CommaInFigure()),
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

    private static CatalogLine Of(IRule rule) => new(id: null, new RuleCard(rule));

    /// <summary>A rule of the program, or the place of one that packs hold as text.</summary>
    private sealed class CatalogLine(string? id, RuleCard? card)
    {
        public string? Id => id;

        public RuleCard? Card => card;

        public static implicit operator CatalogLine(string id) => new(id, card: null);
    }
}
