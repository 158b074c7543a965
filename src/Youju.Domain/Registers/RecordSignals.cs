using System.Globalization;

namespace Youju.Domain.Registers;

/// <summary>Holds records against the rules of their register.</summary>
/// <param name="year">The year whose plans the records hold.</param>
/// <param name="day">The day of looking.</param>
public sealed class RecordSignals(RegisterDefinition register, int year, DateOnly day)
{
    /// <summary>What is red or amber in a register, the red first; of rules over the same two fields the worst.</summary>
    public static IReadOnlyList<RecordSignal> FindSignals(Register register, int year, DateOnly day)
    {
        var signals = new RecordSignals(register.Definition, year, day);
        return
        [
            .. register
                .Records.Values.SelectMany(signals.CheckRecord)
                .GroupBy(signal => (signal.RecordId, NameSubject(signal.Rule)))
                .Select(alike => alike.MaxBy(signal => signal.Rule.Level)!)
                .OrderByDescending(signal => signal.Rule.Level),
        ];
    }

    public IEnumerable<RecordSignal> CheckRecord(Record record) =>
        record.Current.IsWithdrawn
            ? []
            : from rule in register.Rules
            where rule.Where.All(filter => filter.MatchesVersion(record.Current))
            let message = DescribeBreach(rule, record.Current)
            where message is not null
            select new RecordSignal(rule, record.Id, $"{rule.Label}{message}");

    // Null where the rule is kept, or where what it asks for is not known.
    private string? DescribeBreach(RecordRule rule, RecordVersion version) =>
        rule.Kind switch
        {
            RuleKind.Late => DescribeDelay(rule, version),
            RuleKind.Behind => DescribeLag(rule, version),
            RuleKind.Before => DescribeOrder(rule, version),
            RuleKind.When => "",
            _ => DescribeExcess(rule, version),
        };

    private string? DescribeDelay(RecordRule rule, RecordVersion version)
    {
        if (ReadDays(rule.Field, version) is not { } planned)
            return null;
        var actual = ReadDays(rule.Against, version);
        var late = (actual?.First ?? day).DayNumber - planned.Last.DayNumber;
        if (late <= rule.Limit)
            return null;
        var words = actual is null ? "至今没有完成，已过" : "晚了";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"：{NameField(rule.Field)} {planned.Last:yyyy-MM-dd}，{words} {late} 天"
        );
    }

    private string? DescribeLag(RecordRule rule, RecordVersion version)
    {
        if (ReadNumber(rule.Field, version) is not { } done || ReadNumber(rule.Against, version) is not > 0)
            return null;
        var (share, passed) = (
            done / ReadNumber(rule.Against, version)!.Value,
            MeasurePassedYear(rule, version)
        );
        return share >= rule.Limit * passed
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"：{NameField(rule.Field)}是{NameField(rule.Against)}的 {share * 100:0.#}%，全年已过 {passed * 100:0.#}%"
            );
    }

    private decimal MeasurePassedYear(RecordRule rule, RecordVersion version)
    {
        var until = ReadDays(rule.On, version)?.Last ?? day;
        if (until.Year != year)
            return until.Year > year ? 1 : 0;
        return (decimal)until.DayOfYear / new DateOnly(year, 12, 31).DayOfYear;
    }

    private string? DescribeExcess(RecordRule rule, RecordVersion version)
    {
        if (
            ReadNumber(rule.Field, version) is not { } number
            || ReadNumber(rule.Against, version) is not { } other
        )
            return null;
        var isBroken =
            rule.Kind == RuleKind.Above ? number > rule.Limit * other : number < rule.Limit * other;
        return isBroken
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"：{NameField(rule.Field)} {number:0.##}，{NameField(rule.Against)} {other:0.##}"
            )
            : null;
    }

    private string? DescribeOrder(RecordRule rule, RecordVersion version) =>
        ReadDays(rule.Field, version) is { } later
        && ReadDays(rule.Against, version) is { } first
        && later.Last < first.First
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"：{NameField(rule.Field)} {later.Last:yyyy-MM-dd} 早于{NameField(rule.Against)} {first.First:yyyy-MM-dd}"
            )
            : null;

    // Rules that hold the same against each other differ in how much is too much.
    private static string NameSubject(RecordRule rule) =>
        rule.Field is null ? rule.Key : $"{rule.Kind}/{rule.Field}/{rule.Against}";

    private string NameField(string? key) => register.FindField(key!)?.Label ?? key!;

    private static DateRangeValue? ReadDays(string? key, RecordVersion version) =>
        key is null ? null : DateRangeValue.FromFieldValue(version[key]);

    private static decimal? ReadNumber(string? key, RecordVersion version) =>
        version[key!] switch
        {
            NumberValue number => number.Quantity.Value,
            MoneyValue { Money: var money } => money.Yuan,
            _ => null,
        };
}
