namespace Youju.UseCases.Photos;

/// <summary>Proposals in words, the same for the command and the page.</summary>
public static class PhotoWords
{
    /// <summary>What the photos would make or complete, and why that.</summary>
    public static string DescribeTarget(PhotoProposal proposal)
    {
        var photos = $"{proposal.Group.Photos.Count} 张";
        if (proposal.RecordId is not { } id)
            return $"新的一处{(proposal.RecordName.Length > 0 ? $"“{proposal.RecordName}”" : "")}{Place(proposal)}，{photos}";
        var why =
            proposal.Match.IsByName ? "按文件夹或文件的名称"
            : proposal.Match.Metres is { } metres ? $"离登记的坐标 {ProposalBuilder.FormatDistance(metres)}"
            : "";
        return $"“{proposal.RecordName}”（{id}，{why}），{photos}";
    }

    /// <summary>What would be filled in; empty where nothing but the photos would be.</summary>
    public static string DescribeFills(PhotoProposal proposal) => string.Join("，", proposal.Fills.Values);

    private static string Place(PhotoProposal proposal) =>
        proposal.Place.Length > 0 ? $"（{proposal.Place}）" : "";
}
