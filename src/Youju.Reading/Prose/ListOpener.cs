namespace Youju.Reading.Prose;

/// <summary>A word after which parts are listed.</summary>
/// <param name="Promise">Whether the word says that nothing is left out: 包括, 分别为; 其中 alone does not.</param>
internal readonly record struct ListOpener(int At, int End, bool Promise)
{
    /// <summary>Whether the list is over with its clause: 收入总计9万元，含上年结转2万元，支出总计9万元.</summary>
    public bool EndsWithClause { get; init; }
}
