namespace Youju.Web.Hosting;

/// <summary>Whether what the workbench stands on answers.</summary>
internal interface IReadiness
{
    /// <summary>What does not: database, migrations, evidence; nothing where all is well.</summary>
    IReadOnlyList<string> FindMissing();
}
