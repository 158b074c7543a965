using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Understands by what words lists tell of which budget, kind and subject an amount is.</summary>
internal sealed class ExpenditureWords(PaperLexicon lexicon, LineNames lines)
{
    private const string Separators = "-－—_ ";

    public BudgetKind? FindBudget(string? printed) =>
        printed is null
            ? null
            : FindByWords(lexicon.Budgets.Select(one => (one.Budget, one.Words)), RemoveCode(printed));

    /// <summary>The kind that a column says; else the one that the project's name or the economic subject means.</summary>
    public ExpenditureKind FindKind(string? printed, string? project, EconomicCode? economic) =>
        (
            printed is null
                ? null
                : FindByWords(lexicon.Kinds.Select(one => (one.Kind, one.Words)), RemoveCode(printed))
        )
        ?? (project is null ? null : FindNamedKind(project))
        ?? FindKindOfPeople(printed, economic)
        ?? (
            (project is null || lexicon.TrialBalance.Basic.Contains(project)) && economic is { } code
                ? FindEconomicKind(code)
                : ExpenditureKind.Project
        );

    public static ExpenditureKind FindEconomicKind(EconomicCode code) =>
        IsOfPeople(code) ? ExpenditureKind.Personnel : ExpenditureKind.Operating;

    // 11-工资福利类: a column of kinds says something that no list knows, and the subject tells that it is people's pay.
    private static ExpenditureKind? FindKindOfPeople(string? printed, EconomicCode? economic) =>
        printed is not null && economic is { } code && IsOfPeople(code) ? ExpenditureKind.Personnel : null;

    private static bool IsOfPeople(EconomicCode code) => code.Digits[..3] is "301" or "303";

    public static FunctionalCode? FindFunctional(string? printed) =>
        printed is not null && FunctionalCode.TryParse(LeadingDigits(printed), out var code) ? code : null;

    /// <summary>By its code, or by the name of the subject.</summary>
    public EconomicCode? FindEconomic(string printed)
    {
        if (EconomicCode.TryParse(LeadingDigits(printed), out var code))
            return code;
        return
            lines.FindEconomicCode(RowLabel.NormaliseName(RemoveCode(printed))) is { } named
            && EconomicCode.TryParse(named, out var byName)
            ? byName
            : null;
    }

    // 公用经费 in the column of projects is no project.
    private ExpenditureKind? FindNamedKind(string project) =>
        lexicon
            .Kinds.Where(kind => kind.Kind is ExpenditureKind.Personnel or ExpenditureKind.Operating)
            .Where(kind => kind.Words.Contains(FindLastPart(RowLabel.NormaliseName(project))))
            .Select(kind => (ExpenditureKind?)kind.Kind)
            .FirstOrDefault();

    // 基本支出-公用经费
    private string FindLastPart(string project) =>
        project.Split(Separators.ToCharArray()) is [var first, .., var last]
        && lexicon.TrialBalance.Basic.Contains(first)
            ? last
            : project;

    /// <summary>The longest word decides: 其他运转类 is no 运转类 of operating costs.</summary>
    private static T? FindByWords<T>(IEnumerable<(T Meant, IReadOnlyList<string> Words)> known, string words)
        where T : struct =>
        (
            from entry in known
            from word in entry.Words
            where words.Contains(word, StringComparison.Ordinal)
            orderby word.Length descending
            select (T?)entry.Meant
        ).FirstOrDefault();

    private static string RemoveCode(string printed) =>
        printed.Trim() is var words
        && words.SkipWhile(char.IsAsciiDigit).FirstOrDefault() is var next
        && char.IsAsciiDigit(words.FirstOrDefault())
        && Separators.Contains(next)
            ? words
                .TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
                .TrimStart(Separators.ToCharArray())
            : words;

    private static string LeadingDigits(string printed) =>
        string.Concat(printed.Trim().TakeWhile(char.IsAsciiDigit));
}
