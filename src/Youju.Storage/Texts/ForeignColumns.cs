using Youju.Domain.Dossiers;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>A column that is kept although nobody knows it.</summary>
/// <param name="Register">The key of its register; null in the ledger.</param>
/// <param name="Label">What people call the register; empty in the ledger.</param>
/// <param name="Words">A sentence in Chinese, with the file and the nearest column that is known.</param>
public sealed record ForeignColumn(string? Register, string Label, string Column, string Words);

/// <summary>Columns of a dossier's tables that are kept although nobody knows them.</summary>
public static class ForeignColumns
{
    /// <summary>Those under which something stands that still counts.</summary>
    public static IEnumerable<ForeignColumn> FindColumns(Dossier dossier) =>
        [
            .. dossier.Ledger.ForeignColumns.Select(column => new ForeignColumn(
                null,
                "",
                column,
                DescribeColumn(LedgerFile.Path, column, "收支账没有这一列", LedgerFile.Columns)
            )),
            .. from register in dossier.Registers.Values
            from column in register.KeptColumns
            select new ForeignColumn(
                register.Definition.Key,
                register.Definition.Label,
                column,
                DescribeColumn(
                    RegisterFile.BuildFilePath(register.Definition.Key),
                    column,
                    $"方案包的台账“{register.Definition.Label}”没有这一列",
                    RegisterFile.ListColumns(register.Definition)
                )
            ),
        ];

    private static string DescribeColumn(string file, string column, string problem, string[] known) =>
        $"{file} 的“{column}”列：{problem}，内容原样保留，不参加计算；列名写错的请改正。"
        + StrictYaml.SuggestWords(column, known);
}
