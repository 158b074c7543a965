using Youju.Checking.Tables;
using Youju.Domain.Documents;
using Youju.Packs;

namespace Youju.Checking.Engine;

/// <summary>Reads from a document, once, all that the rules ask for.</summary>
internal static class ReportReader
{
    public static Report Read(Document document, Pack pack, CheckOptions options)
    {
        var tables = TableReader.Read(document, pack);
        return new()
        {
            Document = document,
            Pack = pack,
            Year = options.Year ?? ReportYear.Infer(document),
            Previous = options.Previous,
            Figures = [],
            Tables = tables,
            Claims = TableClaimReader.Read(tables, pack),
        };
    }
}
