using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Text.Csv;

namespace Youju.Storage.Texts;

/// <summary>
/// The cell that says how finely a row's amounts are printed: <c>1000</c>, or <c>1000；executed:0.01</c>
/// where a column has its own.
/// </summary>
internal static class GrainCell
{
    private const string Column = "grain";

    private static readonly Money Fen = new(1);
    private static readonly AmountColumn[] Columns = Enum.GetValues<AmountColumn>();

    public static string FormatGrains(Grains grains) =>
        string.Join(
            '；',
            [
                .. grains.Row == Fen ? Array.Empty<string>() : [FormatYuan(grains.Row)],
                .. from column in Columns
                where grains.Own[column] is not null
                select $"{column.ToColumnKey()}:{FormatYuan(grains[column])}",
            ]
        );

    public static Grains ReadGrains(CsvTable table, CsvRow row)
    {
        var grains = Grains.Exact;
        foreach (
            var part in table
                .ReadCellText(row, Column)
                .Split(['；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            if (ReadGrains(grains, part) is not { } read)
                table.ReportProblem(
                    row,
                    Column,
                    $"“{part}”不是精度",
                    "写来源印到多少元，如 100；某一列不同的，接着写“；executed:0.01”。"
                );
            else
                grains = read;
        }

        return grains;
    }

    private static Grains? ReadGrains(Grains grains, string part)
    {
        var words = part.Split([':', '：']);
        if (
            !decimal.TryParse(
                words[^1],
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var yuan
            )
        )
            return null;
        if (!Money.TryFromYuan(yuan, out var grain) || grain < Fen)
            return null;
        if (words.Length == 1)
            return grains with { Row = grain };
        var at = Array.FindIndex(Columns, column => column.ToColumnKey() == words[0]);
        return words.Length == 2 && at >= 0
            ? grains with
            {
                Own = grains.Own.WithAmount(Columns[at], grain),
            }
            : null;
    }

    private static string FormatYuan(Money money) =>
        money.Yuan.ToString("0.##", CultureInfo.InvariantCulture);
}
