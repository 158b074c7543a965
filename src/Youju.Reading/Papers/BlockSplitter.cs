using Youju.Packs.Definitions.Imports;

namespace Youju.Reading.Papers;

/// <summary>Parts tables that stand side by side: where names or codes begin anew behind amounts, the next table begins.</summary>
internal sealed class BlockSplitter(HeadWords words)
{
    private static readonly PaperRole?[] Starters = [PaperRole.Name, PaperRole.Code, PaperRole.Project];

    public List<PaperColumn> AssignBlocks(List<PaperColumn> columns)
    {
        var (block, hasAmounts, starters) = (0, false, new HashSet<PaperRole>());
        List<PaperColumn> assigned = [];
        foreach (var column in columns)
        {
            if (hasAmounts && StartsBlock(column, starters))
                (block, hasAmounts) = (block + 1, false);
            hasAmounts |= column.Holds == ColumnContent.Amounts;
            if (Starters.Contains(column.Role))
                starters.Add(column.Role!.Value);
            assigned.Add(column with { Block = block });
        }

        return assigned;
    }

    private bool StartsBlock(PaperColumn column, HashSet<PaperRole> starters) =>
        Starters.Contains(column.Role)
        && column.Holds == ColumnContent.Words
        && (starters.Contains(column.Role!.Value) || words.FindRole(column.Path[^1]) == PaperRole.Code);
}
