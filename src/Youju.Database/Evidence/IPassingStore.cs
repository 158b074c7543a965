namespace Youju.Database.Evidence;

/// <summary>Keeps by what they hold files that are not kept for ever: what jobs work on, and what they give.</summary>
public interface IPassingStore : IEvidenceStore
{
    /// <summary>Throws a file away; one that is not there is none.</summary>
    void Remove(string sha256);
}
