using System.Collections.Immutable;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Import.Tests;

/// <summary>Workbooks as tests write them down: a row of cells is a row of words and numbers.</summary>
internal static class Workbooks
{
    public static readonly Pack Pack = PackLibrary.LoadPack(["cn-hunan", "tourism"]);

    public static readonly DateTimeOffset Moment = new(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(8));

    public static Dossier Empty { get; } =
        new(new("中心"), ["cn-hunan", "tourism"], new(2024) { KnownItems = Pack.Ledger })
        {
            Registers = Pack.Registers.ToImmutableSortedDictionary(
                entry => entry.Key,
                entry => Register.CreateEmpty(entry.Value),
                StringComparer.Ordinal
            ),
        };

    public static WorkbookSheet Sheet(string name, params object?[][] rows) =>
        new(
            name,
            rows.Select((cells, at) => new WorkbookRow(at + 1, [.. Cells(cells)]))
                .Where(row => row.Cells.Count > 0)
        );

    public static ImportResult Import(Dossier dossier, WorkbookSheet sheet, params string[] maps) =>
        Import(dossier, [sheet], maps, []);

    public static ImportResult ImportAll(params WorkbookSheet[] sheets) => Import(Empty, sheets, [], []);

    public static ImportResult ImportWith(string constant, WorkbookSheet sheet) =>
        Import(Empty, [sheet], [], [constant]);

    private static ImportResult Import(
        Dossier dossier,
        WorkbookSheet[] sheets,
        string[] maps,
        string[] constants
    )
    {
        var request = new ImportRequest("台账.xlsx", Moment)
        {
            Maps = [.. maps.Select(map => ColumnMap.Parse(map)!)],
            Constants = [.. constants.Select(map => ColumnMap.Parse(map)!)],
        };
        return new WorkbookImport(Pack, request).ImportSheets(dossier, sheets);
    }

    private static IEnumerable<WorkbookCell> Cells(object?[] cells)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (Cell(column, cells[column]) is { } cell)
                yield return cell;
        }
    }

    private static WorkbookCell? Cell(int column, object? content) =>
        content switch
        {
            null => null,
            string words => new(column, words),
            int number => new(column, $"{number}", number),
            decimal number => new(column, $"{number}", number),
            DateOnly day => new(
                column,
                $"{day:yyyy/M/d}",
                day.DayNumber - new DateOnly(1899, 12, 30).DayNumber,
                day
            ),
            _ => throw new ArgumentException(
                $"No cell is defined for {content.GetType().Name}.",
                nameof(content)
            ),
        };
}
