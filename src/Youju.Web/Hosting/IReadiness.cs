namespace Youju.Web.Hosting;

/// <summary>Whether what the workbench stands on answers.</summary>
internal interface IReadiness
{
    bool IsReady { get; }
}
