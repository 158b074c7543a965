using System.Collections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Youju.Formats.Findings;
using Youju.Jobs.Engine;

namespace Youju.Web.Hosting;

/// <summary>Metrics and traces for whoever runs many nodes: sent where the environment says (OTEL_EXPORTER_OTLP_ENDPOINT), else
/// nothing is gathered and nothing leaves.</summary>
/// <remarks>Neither the address after the question mark nor any word that a person typed goes along.</remarks>
public static class Telemetry
{
    private const string Variables = "OTEL_";
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Database = "Npgsql";

    /// <summary>Whether the environment names somebody to whom it is sent.</summary>
    public static bool IsWanted => Environment.GetEnvironmentVariable(Endpoint) is { Length: > 0 };

    /// <summary>For a program without pages: sends until it is disposed of; null where nobody is named.</summary>
    public static IDisposable? Begin()
    {
        if (!IsWanted)
            return null;
        var sdk = OpenTelemetrySdk.Create(builder =>
        {
            builder.Services.AddSingleton<IConfiguration>(ReadVariables());
            Describe(builder);
        });
        return sdk;
    }

    internal static void AddTelemetry(this IServiceCollection services)
    {
        if (!IsWanted)
            return;
        // A host made from nothing has not read the environment.
        services.AddSingleton<IConfiguration>(ReadVariables());
        Describe(services.AddOpenTelemetry());
    }

    private static void Describe(IOpenTelemetryBuilder builder) =>
        builder
            .ConfigureResource(resource =>
                resource.AddService(Tool.Name, serviceVersion: Tool.Version).AddEnvironmentVariableDetector()
            )
            .WithTracing(traces =>
                traces
                    .AddAspNetCoreInstrumentation(options =>
                        options.Filter = http => !RequestGate.IsHealth(http.Request)
                    )
                    .AddHttpClientInstrumentation()
                    .AddSource(JobMeters.Name, Database)
                    .AddOtlpExporter()
            )
            .WithMetrics(metrics =>
                metrics
                    .AddAspNetCoreInstrumentation()
                    .AddHttpClientInstrumentation()
                    .AddRuntimeInstrumentation()
                    .AddMeter(JobMeters.Name, Database)
                    .AddOtlpExporter()
            );

    private static IConfigurationRoot ReadVariables() =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                Environment
                    .GetEnvironmentVariables()
                    .Cast<DictionaryEntry>()
                    .Where(one => ((string)one.Key).StartsWith(Variables, StringComparison.Ordinal))
                    .Select(one => KeyValuePair.Create((string)one.Key, (string?)one.Value))
            )
            .Build();
}
