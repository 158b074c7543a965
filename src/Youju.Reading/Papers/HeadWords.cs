using Youju.Domain.Budget;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Search;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>What single heads of columns say, by the pack's words.</summary>
internal sealed class HeadWords
{
    /// <summary>Shorter words tell no kind of spending inside others.</summary>
    private const int Telling = 3;

    private const string ProjectName = "项目名称";
    private const string Project = "项目";

    private readonly PaperLexicon lexicon;
    private readonly IReadOnlyDictionary<string, decimal> units;
    private readonly StageWords stages;
    private readonly Dictionary<string, PaperRole> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> meanings = new(StringComparer.Ordinal);
    private readonly HashSet<string> totals;
    private readonly SubjectCodes subjects;
    private readonly LineNames lines;
    private readonly HashSet<string> kinds;

    public HeadWords(Pack pack)
    {
        (lexicon, units, subjects) = (pack.Papers, pack.Imports.MoneyUnits, pack.Subjects);
        stages = new(lexicon, new(pack.Imports));
        lines = LineNames.FromPack(pack);
        kinds =
        [
            .. from kind in lexicon.Kinds
            where kind.Kind is ExpenditureKind.Personnel or ExpenditureKind.Operating
            from word in kind.Words
            select RowLabel.NormaliseName(word),
        ];
        foreach (var (role, names) in lexicon.Roles)
        foreach (var name in names)
            roles.TryAdd(RowLabel.NormaliseName(name), role);
        foreach (var (key, names) in pack.Tables.Columns.Concat(pack.Tables.Lines))
        foreach (var name in names.Select(RowLabel.NormaliseName))
        {
            if (!meanings.TryGetValue(name, out var known))
                meanings[name] = known = [];
            if (!known.Contains(key))
                known.Add(key);
        }

        totals = [.. lexicon.Totals.Select(RowLabel.NormaliseName)];
    }

    public PaperRole? FindRole(string head) =>
        roles.TryGetValue(head, out var role) || roles.TryGetValue(Brackets.RemoveAtEnd(head), out role)
            ? role
        : FindPersonal(head) ? PaperRole.Personal
        : FindRoleByEnding(head);

    /// <summary>The role of which the lexicon names this very head.</summary>
    public PaperRole? FindNamedRole(string head) => roles.TryGetValue(head, out var role) ? role : null;

    // 地块(项目)名称 ends like 项目名称.
    private PaperRole? FindRoleByEnding(string head) =>
        head.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)
            is var plain
        && (plain.EndsWith(ProjectName, StringComparison.Ordinal) || EndsInProject(plain))
            ? roles.GetValueOrDefault(ProjectName)
            : null;

    /// <summary>Whether the head's own last word is 项目, such as 支出项目.</summary>
    public static bool EndsInProject(string head) => head.EndsWith(Project, StringComparison.Ordinal);

    /// <summary>The place of a head among the words of a role; behind all where it is none of them.</summary>
    public int RankInRole(PaperRole role, string head) =>
        lexicon
            .Roles.First(one => one.Role == role)
            .Words.TakeWhile(word =>
                RowLabel.NormaliseName(word) is var plain
                && plain != head
                && plain != Brackets.RemoveAtEnd(head)
            )
            .Count();

    public bool IsBeside(string head) =>
        lexicon.Beside.Any(word => head.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether the words are of a class into which programs sort projects: 人员类, 运转类-公用经费, 特定目标类.</summary>
    public bool IsClassOfSpending(string printed) =>
        lexicon.Kinds.Any(kind =>
            kind.Words.Any(word => word.Length >= Telling && printed.Contains(word, StringComparison.Ordinal))
        );

    /// <summary>Whether a head over others only holds them together: 执行情况 over 已支付.</summary>
    public bool OnlyFrames(string head) =>
        FindMeanings(head).Count == 0
        && lexicon.GroupEnds.Any(end => head.EndsWith(end, StringComparison.Ordinal));

    public bool NamesCodes(string head) =>
        lexicon.CodeEnds.Any(end => head.EndsWith(end, StringComparison.Ordinal));

    /// <summary>Whether the head tells how much two amounts differ, such as 比上年增减.</summary>
    public bool TellsChange(string head) =>
        lexicon.Changes.Any(word => head.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether the words are the name of a stage, such as 年中增减.</summary>
    public bool IsStage(string head) => stages.IsStage(head);

    /// <summary>The stage of a row that says no more than that: 计划, 实际.</summary>
    public PaperStage? FindRowStage(string name) =>
        lexicon
            .RowStages.Where(stage => stage.Words.Contains(name))
            .Select(stage => (PaperStage?)stage.Stage)
            .FirstOrDefault()
        ?? (ReadHead(name) is { Subject.Length: 0, YearsBack: 0, Year: null, Stage: { } told } ? told : null);

    /// <summary>Whether the words are a unit of money or of what is counted.</summary>
    public bool IsMeasure(string words) => units.ContainsKey(words) || lexicon.Measures.Contains(words);

    /// <summary>Yuan per unit of that name; null where it is none of money.</summary>
    public decimal? FindScale(string unit) => units.TryGetValue(unit, out var scale) ? scale : null;

    public bool IsEmptyCell(string words) => lexicon.IsEmptyCell(words);

    public IReadOnlyList<string> FindMeanings(string subject) => meanings.GetValueOrDefault(subject, []);

    public bool IsSubjectCode(string words) =>
        words.Length is 3 or 5 or 7 && words.All(char.IsAsciiDigit) && subjects.ContainsClass(words);

    public bool IsTotal(string words) => totals.Contains(words);

    /// <summary>Whether the words sum up a group among others.</summary>
    public bool IsSubtotal(string words) => lexicon.Subtotals.Contains(words);

    /// <summary>Whether the words say of which budget money is: 财政拨款, 单位资金.</summary>
    public bool NamesBudget(string words) =>
        lexicon.Budgets.Any(budget =>
            budget.Words.Any(word => words.Contains(word, StringComparison.Ordinal))
        );

    /// <summary>Whether the words are those of personnel or of operating costs as a whole.</summary>
    public bool IsBasicKind(string words) => kinds.Contains(words);

    /// <summary>Whether the words name a line of tables, a subject or a sum, and so no project.</summary>
    public bool IsKnownLine(string words) =>
        IsTotal(words)
        || lexicon.FindSumEnd(words) is not null
        || lines.FindLineKeys(words).Count > 0
        || lines.FindEconomicCode(words) is not null
        || lines.FindFunctionCode(words) is not null
        || (words.Length > 0 && char.IsAsciiDigit(words[0]));

    /// <summary>Whether the words are likely to be a head: they name a stage, a role, or what tables tell.</summary>
    public bool IsKnownHead(string head)
    {
        var read = ReadHead(head);
        return read.Stage is not null
            || (read.Year is not null && read.Subject.Length == 0)
            || FindRole(head) is not null
            || FindMeanings(read.Subject).Count > 0
            || totals.Contains(read.Subject)
            || IsBeside(head);
    }

    /// <summary>Whether the words are a head as the pack has it, neither more nor less.</summary>
    public bool IsExactHead(string head) =>
        roles.ContainsKey(head) || meanings.ContainsKey(head) || IsStage(head);

    /// <summary>Takes year, stage and unit out of one head; what is left is its subject.</summary>
    public HeadReading ReadHead(string head)
    {
        var (words, scale) = TakeUnit(head);
        var (year, back) = (PaperYears.FindWrittenYear(words), 0);
        if (year is { } written)
            words = RemoveYear(words, written);
        foreach (
            var word in lexicon
                .LastYear.Where(words.StartsWith)
                .OrderByDescending(word => word.Length)
                .Take(1)
        )
        {
            // 上年结转 is money of this year.
            if (stages.StartsWithCarriedOver(words))
                break;
            (words, back) = (words[word.Length..], 1);
        }

        var plain =
            lexicon.ThisYear.FirstOrDefault(words.StartsWith) is { } own && FindMeanings(words).Count == 0
                ? words[own.Length..]
                : words;
        var stage = stages.FindStage(plain, MayHoldStem(plain), rest => FindMeanings(rest).Count > 0);
        var subject = RemoveFillers(
            stage is var (word2, _) ? plain.Replace(word2, "", StringComparison.Ordinal) : plain
        );
        return new(subject, stage?.Stage, year, back, scale);
    }

    // 项目支出 and 执行率 hold stems too.
    private bool MayHoldStem(string words) =>
        words.Length > 1
        && !roles.ContainsKey(words)
        && FindMeanings(words).Count == 0
        && !totals.Contains(words)
        && !IsBeside(words)
        && !lexicon.NotStages.Starts.Any(words.StartsWith)
        && !lexicon.NotStages.Ends.Any(words.EndsWith);

    private (string Words, decimal? Scale) TakeUnit(string head)
    {
        foreach (var (name, scale) in units.OrderByDescending(unit => unit.Key.Length))
        {
            foreach (var bracket in new[] { $"({name})", $"(单位:{name})", $"[{name}]" })
            {
                if (head.Contains(bracket, StringComparison.Ordinal))
                    return (head.Replace(bracket, "", StringComparison.Ordinal), scale);
            }
        }

        return (RemoveFormula(head), null);
    }

    // 全年预算数(A), 执行率(B/A)
    private static string RemoveFormula(string head) =>
        Brackets.RemoveAtEnd(head) is var bare
        && bare.Length < head.Length
        && head.AsSpan(bare.Length).ContainsAnyInRange('A', 'Z')
            ? bare
            : head;

    private static string RemoveYear(string words, int year)
    {
        var digits = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var at = words.IndexOf(digits, StringComparison.Ordinal);
        // 二〇二五年 is a year in other signs.
        if (at < 0)
            return words;
        var rest = words[(at + digits.Length)..];
        rest = rest.StartsWith('年') ? rest[1..] : rest;
        return words[..at] + rest.TrimStart('度');
    }

    private string RemoveFillers(string printed)
    {
        var words = PaperYears.RemoveWholeYear(printed);
        foreach (var filler in lexicon.Fillers.Select(RowLabel.NormaliseName))
        {
            if (FindMeanings(words).Count > 0)
                return words;
            // 数 is all that 累计支出 leaves of 累计支出数; 人数 is a word of its own.
            if (filler.Length == 1 && words != filler)
                continue;
            if (words.StartsWith(filler, StringComparison.Ordinal))
                words = words[filler.Length..];
            else if (words.EndsWith(filler, StringComparison.Ordinal))
                words = words[..^filler.Length];
        }

        // 全年预算（含追加）: what the brackets explain is no other amount.
        return words is ['(', .., ')'] ? "" : words.TrimStart(':', '、');
    }

    private bool FindPersonal(string head) =>
        lexicon.Personal.Any(word => head.Contains(word, StringComparison.Ordinal));
}

/// <summary>What one head says.</summary>
/// <param name="Subject">What is left of it; empty where it only tells a stage.</param>
internal sealed record HeadReading(
    string Subject,
    PaperStage? Stage,
    int? Year,
    int YearsBack,
    decimal? Scale
);
