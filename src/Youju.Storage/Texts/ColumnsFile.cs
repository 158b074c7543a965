using System.Collections.Immutable;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>columns.yaml: what the columns of imported workbooks were said to hold, to be reused with the next file.</summary>
internal sealed record ColumnsFile
{
    public const string Path = "columns.yaml";

    public IReadOnlyList<KnownColumn> Columns { get; init; } = [];

    public ImmutableSortedDictionary<string, string> ToKnownColumns() =>
        Columns
            .DistinctBy(known => known.Key)
            .ToImmutableSortedDictionary(known => known.Key, known => known.Field, StringComparer.Ordinal);

    public static string FormatColumns(ImmutableSortedDictionary<string, string> columns)
    {
        var yaml = new YamlText();
        yaml.AddItems("columns", columns, known =>
        {
            var slash = known.Key.IndexOf('/', StringComparison.Ordinal);
            yaml.AddEntry("register", known.Key[..slash])
                .AddEntry("column", known.Key[(slash + 1)..])
                .AddEntry("field", known.Value);
        });
        return yaml.ToString();
    }
}

/// <param name="Column">The head of the column in the workbook.</param>
/// <param name="Field">The register's field, with the unit of its numbers where the head names none.</param>
internal sealed record KnownColumn(string Register, string Column, string Field)
{
    internal string Key => $"{Register}/{Column}";
}
