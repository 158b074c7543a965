using Youju.Domain.Dossiers;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>Columns of a dossier's tables that are kept although nobody knows them.</summary>
public static class ForeignColumns
{
    /// <summary>A sentence in Chinese for each, with the file and the nearest column that is known.</summary>
    public static IEnumerable<string> DescribeColumns(Dossier dossier) =>
        [
            .. dossier.Ledger.ForeignColumns.Select(column =>
                DescribeColumn(LedgerFile.Path, column, "收支账没有这一列", LedgerFile.Columns)
            ),
            .. from register in dossier.Registers.Values
            from column in register.ForeignColumns
            select DescribeColumn(
                RegisterFile.BuildFilePath(register.Definition.Key),
                column,
                $"方案包的台账“{register.Definition.Label}”没有这一列",
                RegisterFile.ListColumns(register.Definition)
            ),
        ];

    private static string DescribeColumn(string file, string column, string problem, string[] known) =>
        $"{file} 的“{column}”列：{problem}，内容原样保留，不参加计算；列名写错的请改正。"
        + StrictYaml.SuggestWords(column, known);
}
