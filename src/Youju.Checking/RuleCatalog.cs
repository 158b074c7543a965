using Youju.Checking.Engine;
using Youju.Checking.Rules.Consistency;
using Youju.Checking.Rules.Disclosure;
using Youju.Checking.Rules.Figures;
using Youju.Checking.Rules.Form;
using Youju.Checking.Rules.Grounds;
using Youju.Checking.Rules.Residue;
using Youju.Checking.Rules.Structure;
using Youju.Checking.Rules.Tables;

namespace Youju.Checking;

/// <summary>All rules, one line each, in the order in which they are listed to people.</summary>
public static class RuleCatalog
{
    public static IReadOnlyList<RuleCard> Rules { get; } =
    [
        new(new TotalDiffersFromParts()),
        new(new ShareDiffers()),
        new(new GrowthDiffers()),
        new(new DifferenceDiffers()),
        new(new RateDiffers()),
        new(new ProductDiffers()),
        new(new MixedPrecision()),
        new(new CutInsteadOfRounded()),
        new(new UnitSlip()),
        new(new PercentageOutOfRange()),
        new(new GrowthOnZeroBase()),
        new(new DirectionAgainstFigures()),
        new(new SharesNotAddingUp()),
        new(new NegativeDecrease()),
        new(new UnitMissing()),
        new(new NumberMissing()),
        new(new PartExceedsWhole()),
        new(new EqualFiguresDiffer()),
        new(new NumberStyleChanges()),
        new(new NumberOutOfOrder()),
        new(new HeadingWithoutNumber()),
        new(new LevelSkipped()),
        new(new SeparatorChanges()),
        new(new EnumerationGap()),
        new(new ChapterMissing()),
        new(new ChapterEmpty()),
        new(new CountDiffersFromList()),
        new(new AnnexNamedButAbsent()),
        new(new AnnexMissing()),
        new(new ComparisonYearOff()),
        new(new NameSpeltTwoWays()),
        new(new UnitNameDiffers()),
        new(new ImpossibleDate()),
        new(new DateAfterYear()),
        new(new PeriodReversed()),
        new(new CopiedFromLastYear()),
        new(new LastYearItemUnanswered()),
        new(new FactWithTwoValues()),
        new(new FewerVisitorsThanVisits()),
        new(new BaseMisnamed()),
        new(new PurposeCopied()),
        new(new DeviationDenied()),
        new(new FactMissing()),
        new(new VagueCompletion()),
        new(new ProblemsDenied()),
        new(new ProblemsWithoutMeasures()),
        new(new UnprovenPraise()),
        new(new ChangeWithoutReason()),
        new(new AchievementsWithoutFigures()),
        new(new CompletionWithoutValue()),
        new(new GradeDiffersFromScore()),
        new(new IdentityNumber()),
        new(new MobileNumber()),
        new(new BankCardNumber()),
        new(new EmailAddress()),
        new(new ContactField()),
        new(new TrackedChanges()),
        new(new CommentsLeft()),
        new(new HiddenTextLeft()),
        new(new AuthorLeft()),
        new(new TextDiffersFromTable()),
        new(new TextCutsTableFigure()),
        new(new TableTotalDiffers()),
        new(new TablesDisagree()),
        new(new EmptyTableWithoutSentence()),
        new(new EmptyTableNamesAnother()),
        new(new FilledTableCalledEmpty()),
        new(new MalformedSubjectCode()),
        new(new ZeroThatIncreased()),
        new(new AmountWithoutColumn()),
        new(new ScoreAbovePoints()),
        new(new PointsNotFull()),
        new(new FieldResidue()),
        new(new FormulaError()),
        new(new Placeholder()),
        new(new TemplatePrompt()),
        new(new UnfilledAlternative()),
        new(new GarbledText()),
        new(new PageUnread()),
        new(new PageLayoutDiffers()),
        new(new BodyFontDiffers()),
        new(new HalfWidthMark()),
        new(new UnpairedMark()),
        new(new HeadingEndsWithStop()),
        new(new CommaBetweenTitles()),
        new(new WrongZeroInYear()),
        new(new DoubledApproximation()),
        new(new DocumentNumberBrackets()),
        new(new MisspeltWord()),
        new(new RepealedDocumentCited()),
        new(new OutdatedName()),
        new(new DecreaseByMultiple()),
        new(new DoubledMark()),
    ];

    /// <summary>The rule of that id or name; null where there is none.</summary>
    public static RuleCard? Find(string idOrName) =>
        Rules.FirstOrDefault(card => string.Equals(card.Id, idOrName, StringComparison.OrdinalIgnoreCase) || card.Name == idOrName);
}
