using Youju.Domain.Registers;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Finds what the dossier counts beside money: posts, people, vehicles, batches.</summary>
internal sealed class CountPlacer(
    PaperTable table,
    PaperLexicon lexicon,
    HeadSigns signs,
    PaperAmounts amounts,
    OwnRows own
)
{
    private const string EndOfYear = "年末";
    private const int Most = 1_000_000;
    private const double Alike = 0.65;
    private const int FewestStaff = 3;
    private const int FewestOfSum = 3;
    private const string Posts = "posts";
    private const string InService = "in-service";
    private const string Retired = "retired";
    private const string Temporary = "temporary";
    private static readonly string[] StaffKeys = [Posts, InService, Retired, Temporary];

    private bool? tellsStaff;

    private readonly NameLikeness likeness = new(
        lexicon.Counts.Select(count => (count.Key, (FieldType?)null, (IEnumerable<string>)count.Value)),
        signs
    );

    private readonly Dictionary<string, string> keys = (
        from count in lexicon.Counts
        from name in count.Value
        select (Name: RowLabel.NormaliseName(name), count.Key)
    )
        .DistinctBy(one => one.Name)
        .ToDictionary(one => one.Name, one => one.Key, StringComparer.Ordinal);

    /// <summary>The counts by key; of several that differ none is taken.</summary>
    public IReadOnlyDictionary<string, int> FindCounts()
    {
        var named = AgreedCounts.SelectAgreed(FindCounts(FindNamedKey));
        // What stands there by its name is not told by something like it.
        var near = AgreedCounts.SelectAgreed(
            FindCounts(words => FindAlikeKey(words) is { } key && !named.ContainsKey(key) ? key : null)
        );
        var beside = AgreedCounts
            .SelectAgreed(FindBesideMoney())
            .Where(count => !named.ContainsKey(count.Key) && !near.ContainsKey(count.Key));
        return named.Concat(near).Concat(beside).ToDictionary(StringComparer.Ordinal);
    }

    private IEnumerable<(string Key, int Value)> FindCounts(Func<string, string?> findKey) =>
        FindInRows(findKey).Concat(FindInColumns(findKey));

    // 接待费 | 批次 | 人次: what is counted of a row of money.
    private IEnumerable<(string Key, int Value)> FindBesideMoney() =>
        !IsTitled(lexicon.CountTitles)
            ? []
            : from entry in ListCounted()
            from column in FindCountColumns(entry)
            where column.Path.Count > 0
            let key = FindNotedKey(
                string.Concat(column.Path.SkipLast(1).Prepend(entry.Label.Words)),
                column.Path[^1]
            )
            where key is not null
            let value = TakeCount(entry, column)
            where value is not null
            select (key, value.Value);

    // Of months only what they come to, and of items each.
    private IEnumerable<PaperEntry> ListCounted() =>
        new PeriodRows(table, lexicon) is { StandDown: true } periods
            ? periods.FindWhole() is { } whole
                ? [whole]
                : []
            : table.Entries.Where(entry => !entry.IsTotal);

    private string? FindNotedKey(string label, string head) =>
        lexicon
            .NotedCounts.Where(count =>
                count.Units.Any(unit => head.TrimEnd('数', ')').EndsWith(unit, StringComparison.Ordinal))
                && count.Words.Any(word => (label + head).Contains(word, StringComparison.Ordinal))
            )
            .Select(count => count.Key)
            .FirstOrDefault();

    private IEnumerable<(string Key, int Value)> FindInRows(Func<string, string?> findKey) =>
        from entry in table.Entries
        where !TellsOtherTime(entry.Label.Words)
        let key = FindKeyWithMeasure(entry, findKey) ?? findKey(entry.Label.Words)
        where key is not null && !IsPartOfGroup(entry, key, findKey)
        from told in ListTold(entry, key)
        let value = TakeCount(entry, told.Column)
        where value is not null
        select (told.Key, value.Value);

    // 退休 in the group of 离退休人员, whose own sum counts.
    private static bool IsPartOfGroup(PaperEntry entry, string key, Func<string, string?> findKey) =>
        !entry.IsTotal && entry.Group.Length > 0 && findKey(entry.Group) == key;

    // 在职人员 | 编制数 | 实有人数: the posts stand in a column of their own beside the people.
    private IEnumerable<(string Key, PaperColumn Column)> ListTold(PaperEntry entry, string key)
    {
        var columns = FindCountColumns(entry).ToLookup(column => key != Posts && column.Path.Any(TellsPosts));
        // The only number beside 退休人员 counts them, whatever head it stands under.
        var alone = key is Retired or Temporary && columns[true].Take(2).ToList() is [var only] ? only : null;
        if ((columns[false].FirstOrDefault() ?? alone) is { } people)
            yield return (key, people);
        if (key == InService && columns[true].FirstOrDefault() is { } posts)
            yield return (Posts, posts);
    }

    private bool TellsPosts(string head) => FindNamedKey(head) == Posts;

    // 国内公务接待 | 批次
    private string? FindKeyWithMeasure(PaperEntry entry, Func<string, string?> findKey) =>
        table.FindRole(PaperRole.Measure) is { } measure
            ? findKey(entry.Label.Words + entry.Row.FindCell(measure.Position).Words.Trim())
            : null;

    // What was counted in January is not what the year came to.
    private IEnumerable<PaperColumn> FindCountColumns(PaperEntry entry)
    {
        List<PaperColumn> told =
        [
            .. table
                .FindAmountColumns(entry.Block)
                .Where(column =>
                    PaperTable.FindAmount(entry, column) is not null
                    && IsOfOwnYear(column)
                    && !PeriodColumns.IsPeriod(column)
                ),
        ];
        return IsAloneUnderMoney(told)
            ? told
            : told.Where(column => !column.Path.Any(TellsOtherTime))
                .OrderBy(column => column.Stage is PaperStage.Executed ? 0 : 1)
                .ThenBy(column => column.IsWhole && column.Stage is null ? 0 : 1);
    }

    // 公务用车保有量（辆） | 2 beneath 年初预算, the first of many heads of money: no head is of the count.
    private static bool IsAloneUnderMoney(List<PaperColumn> told) => told is [{ Stage: not null }];

    private IEnumerable<(string Key, int Value)> FindInColumns(Func<string, string?> findKey) =>
        own.FindWholeRow() is not { } row
            ? []
            : from column in table.Columns
            where column.Holds == ColumnContent.Amounts
            let key = FindKeyOfPath(column, findKey)
            where key is not null && IsOfOwnYear(column) && !IsPart(column, findKey)
            where !column.Path.Any(TellsOtherTime)
            let value = TakeCount(row, column)
            where value is not null
            group value.Value by (Key: key, Group: NameGroup(column, key, findKey)) into whole
            select (whole.Key.Key, JoinParts([.. whole]));

    // 编内在册 over 专任 and 工勤, where no column says what both come to: they are added up, as are 离休 and 退休 beneath 离退休.
    private static string NameGroup(PaperColumn column, string key, Func<string, string?> findKey) =>
        column.Path.SkipLast(1).Any(head => findKey(head) == key)
            ? string.Join('/', column.Path.SkipLast(1))
            : $"{column.Header}/{column.Position}";

    // One of several that the others come to is their sum.
    private static int JoinParts(IReadOnlyList<int> parts) =>
        parts.Count >= FewestOfSum
        && parts.Where(part => part * 2 == parts.Sum()).Take(1).ToList() is [var sum]
            ? sum
            : parts.Sum();

    // 年初人数, 本年增加: what there was before, or came, is not what there is.
    private bool TellsOtherTime(string words) =>
        lexicon
            .NotedBefore.Concat(lexicon.Changes)
            .Any(word => words.Contains(word, StringComparison.Ordinal));

    private bool IsOfOwnYear(PaperColumn column) => amounts.FindYearOf(column) == amounts.Year - amounts.Age;

    private static string? FindKeyOfPath(PaperColumn column, Func<string, string?> findKey) =>
        column.Path.Reverse().Select(findKey).FirstOrDefault(key => key is not null);

    // 实有人数 | 在职小计 | 行政 | 事业: what stands under the head beside its own sum is a part of it, and so is 后勤临聘 beside the sum
    // of 编外用工, whatever its own name tells.
    private bool IsPart(PaperColumn column, Func<string, string?> findKey) =>
        !EndsInSum(column.Path[^1])
        && table.Columns.Any(other =>
            other.Position != column.Position
            && other.Path.Count == column.Path.Count
            && other.Path.SkipLast(1).SequenceEqual(column.Path.SkipLast(1))
            && EndsInSum(other.Path[^1])
            && (
                findKey(column.Path[^1]) is not { } key
                || (column.Path.Count > 1 && FindKeyOfPath(other, findKey) == key)
            )
        );

    private bool EndsInSum(string head) => lexicon.FindSumEnd(head) is not null;

    private int? TakeCount(PaperEntry entry, PaperColumn column)
    {
        if (
            PaperTable.FindAmount(entry, column)
            is not { IsPercent: false, Value: >= 0 and < Most and var value }
        )
            return null;
        if (value != decimal.Truncate(value))
            return null;
        amounts.MarkTaken(entry, column);
        return (int)value;
    }

    // 公务用车保有量（辆）, 2024年实际在职人数
    private string? FindNamedKey(string words) => keys.GetValueOrDefault(RemoveFrame(words));

    private string RemoveFrame(string words)
    {
        var bare = RemoveYearEnd(RemoveYear(RemoveMeasure(words)));
        return lexicon.FindSumEnd(bare) is { } sum ? bare[..^sum.Length] : bare;
    }

    // 年末公务用车保有量, 本年购置公务用车
    private string RemoveYearEnd(string words) =>
        lexicon.ThisYear.Append(EndOfYear).FirstOrDefault(words.StartsWith) is { } start
        && keys.ContainsKey(words[start.Length..])
            ? words[start.Length..]
            : words;

    // 公务用车保有量（辆）
    private static string RemoveMeasure(string words) =>
        words is [.., '辆' or '个' or '人' or '次' or '批', ')'] && words.LastIndexOf('(') is > 0 and var open
            ? words[..open]
            : words;

    // 2024年实际在职人数
    private static string RemoveYear(string words) =>
        PaperYears.FindWrittenYear(words) is not null
        && words.IndexOf('年', StringComparison.Ordinal) is > 0 and var year
            ? words[(year + 1)..].TrimStart('度')
            : words;

    // 公务接待费 is like 公务接待批次, and counts nothing.
    private bool TellsCount(string name) =>
        name.Length > 1
        && !lexicon.Counted.Money.Append("费").Any(word => name.Contains(word, StringComparison.Ordinal))
        && (
            IsTitled(lexicon.StaffTitles)
            || TellsStaff
            || (name[^1] is '数' or '量' or '次' && IsTitled(lexicon.CountTitles))
        );

    // 编内, 编外 and 退休 stand together only where people are counted.
    private bool TellsStaff =>
        tellsStaff ??=
            table
                .Columns.SelectMany(column => column.Path)
                .Select(head => FindHeldKey(RemoveFrame(head)))
                .OfType<string>()
                .Where(StaffKeys.Contains)
                .Distinct()
                .Count() >= FewestStaff;

    // 接待人次 of a festival is none of official receptions.
    private bool IsTitled(IReadOnlyList<string> titles) =>
        titles.Any(word => $"{table.Name}{table.Sheet}".Contains(word, StringComparison.Ordinal));

    /// <summary>The only key with a name that the words hold, or that is nearly theirs.</summary>
    private string? FindAlikeKey(string words)
    {
        var name = RemoveFrame(words);
        return TellsCount(name) ? FindHeldKey(name) ?? FindNearKey(name) : null;
    }

    // 退休人员 holds 退休; of several names the longest counts.
    private string? FindHeldKey(string name)
    {
        var held = keys.Where(known => known.Key.Length > 1 && HeldName.IsHeld(name, known.Key))
            .GroupBy(known => known.Value, known => known.Key.Length)
            .OrderByDescending(lengths => lengths.Max())
            .ToList();
        return held.Count == 1 || (held.Count > 1 && held[0].Max() > held[1].Max()) ? held[0].Key : null;
    }

    private string? FindNearKey(string name)
    {
        var near = lexicon
            .Counts.Keys.Select(key => (Key: key, Like: likeness.MeasureLikeness(key, name)))
            .OrderByDescending(one => one.Like)
            .ToList();
        return near[0].Like >= Alike && near[1].Like < near[0].Like ? near[0].Key : null;
    }
}
