using System.Globalization;

namespace Youju.Import.Records;

/// <summary>第4、5、8行, 第4、5、8、9、11等20行.</summary>
internal static class RowNumbers
{
    private const int MostNamed = 5;

    public static string Describe(IReadOnlyList<int> rows) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"第{string.Join('、', rows.Take(MostNamed))}{(rows.Count > MostNamed ? $"等{rows.Count}" : "")}行"
        );
}
