using System.Collections.Immutable;
using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Years;

/// <summary>What a dossier says of one day: what had been spent, and what indicators had reached.</summary>
internal sealed class YearProgress
{
    private readonly OpenDossier open;
    private readonly DateOnly day;
    private readonly LedgerFigures figures;
    private readonly FactStore facts;

    public YearProgress(OpenDossier open, DateOnly day)
    {
        (this.open, this.day) = (open, day);
        figures = new(open.Dossier.Ledger);
        facts = (open.Dossier with { Registers = KeepUntil(open.Dossier.Registers, day) }).ComputeFacts(
            open.Pack.ListFormulas(open.Dossier.Ledger)
        );
    }

    /// <summary>The last amount executed up to the day; null where none was read by then.</summary>
    public (DateOnly Read, Money Planned, Money Spent)? FindItem(string item) =>
        open
            .Dossier.Ledger.Executions.Where(reading =>
                reading.Place.Item == item && reading.Place.Project is null && reading.Date <= day
            )
            .MaxBy(reading => reading.Date)
            is { } last
        && (last.Adjusted ?? figures.FindAmount(item, AmountColumn.Adjusted)?.Value) is { } planned
            ? (last.Date, planned, last.Executed)
            : FindWholeYear(item);

    // Once the year is over, what the ledger says of it holds.
    private (DateOnly, Money, Money)? FindWholeYear(string key)
    {
        var end = new DateOnly(open.Dossier.Year, 12, 31);
        return
            day >= end
            && figures.FindAmount(key, AmountColumn.Adjusted) is { } planned
            && figures.FindAmount(key, AmountColumn.Executed) is { } spent
            ? (end, planned.Value, spent.Value)
            : null;
    }

    /// <inheritdoc cref="FindItem"/>
    public (DateOnly Read, Money Planned, Money Spent)? FindProject(string project)
    {
        var series = new ExecutionHistory(open.Dossier.Ledger.Executions)
            .SumProject(project)
            .Where(one => one.Date <= day)
            .ToList();
        return
            series is [.., var last]
            && figures.FindAmount(LedgerFigures.ProjectPrefix + project, AmountColumn.Adjusted) is { } planned
            ? (last.Date, planned.Value, last.Executed.Value)
            : FindWholeYear(LedgerFigures.ProjectPrefix + project);
    }

    /// <summary>What an indicator had reached: what somebody read off by that day, or what the records until then add up to.</summary>
    /// <returns>The value, null where nothing tells it; and what tells it or stands in the way, in Chinese.</returns>
    public (decimal? Value, string Ground) FindReached(Indicator indicator)
    {
        var read = open
            .Dossier.Notes.Readings.Where(one => one.Indicator == indicator.Id && one.On <= day)
            .MaxBy(one => one.On);
        if (read is not null)
            return (read.Value, $"{read.On:yyyy-MM-dd} 填：{read.Ground}");
        if (indicator.Actual is not BoundActual bound || FindRegister(bound.Fact) is not { } register)
            return (null, "没有到那天为止的完成值");
        if (CountAcross(register) is > 0 and var across)
            return (
                null,
                $"台账“{register.Label}”有 {across} 条跨过那天或没有日期，说不出到那天多少，请在这里填"
            );
        return (facts.FindFact(bound.Fact)?.Quantity?.Value, $"台账“{register.Label}”到那天为止的记录");
    }

    // What a record of the whole year had come to by July, nobody can read off it.
    private int CountAcross(RegisterDefinition definition) =>
        open
            .Dossier.Registers[definition.Key]
            .Records.Values.Where(record => !record.Current.IsWithdrawn)
            .Select(record => DateRangeValue.FromFieldValue(record.Current[definition.Period!]))
            .Count(days => days is null || (days.First <= day && days.Last > day));

    // Amounts of the ledger are those of the whole year, and tell nothing of a day within it.
    private RegisterDefinition? FindRegister(string fact)
    {
        if (
            open.Dossier.Registers.GetValueOrDefault(fact.Split('.')[0]) is
            { Definition.Period: not null } register
        )
            return register.Definition;
        var inputs = open.Pack.Formulas.FirstOrDefault(formula => formula.Key == fact)?.Inputs ?? [];
        var found = inputs.Select(FindRegister).ToList();
        return found.Count > 0 && found.TrueForAll(one => one is not null) ? found[0] : null;
    }

    // A register in which something stands is not unknown on an earlier day: there was nothing yet.
    private static ImmutableSortedDictionary<string, Register> KeepUntil(
        ImmutableSortedDictionary<string, Register> registers,
        DateOnly day
    ) =>
        registers.SetItems(
            from entry in registers
            where entry.Value.Records.Count > 0 && entry.Value.Definition.Period is not null
            let kept = KeepUntil(entry.Value, day)
            select KeyValuePair.Create(entry.Key, kept with { IsDeclaredEmpty = kept.Records.Count == 0 })
        );

    private static Register KeepUntil(Register register, DateOnly day) =>
        register with
        {
            Records = register.Records.RemoveRange(
                from record in register.Records
                let days = DateRangeValue.FromFieldValue(record.Value.Current[register.Definition.Period!])
                where days is null || days.Last > day
                select record.Key
            ),
        };
}
