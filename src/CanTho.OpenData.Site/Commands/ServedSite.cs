using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CanTho.OpenData.Site.Commands;

/// <summary>The published folder served on this machine alone, as a host would: folders by their index.html, 404.html, media types
/// with charset, and the rules of <c>_headers</c>. With a live view, pages of a version that is not written yet come from it, and every
/// page carries a script that follows it and shows its complaints.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly string _output;
    private readonly LiveView? _live;

    private ServedSite(WebApplication application, string output, LiveView? live)
    {
        _application = application;
        _output = output;
        _live = live;
    }

    /// <summary>Where it answers, such as <c>http://127.0.0.1:5080/</c>.</summary>
    internal Uri Address => new(_application.Urls.First());

    /// <summary>Starts to serve.</summary>
    /// <param name="output">The published folder.</param>
    /// <param name="port">Port on 127.0.0.1; 0 for any free one.</param>
    /// <param name="live">What open pages follow; null to serve the files byte for byte.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    internal static async Task<ServedSite> StartAsync(string output, int port, LiveView? live, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel((KestrelServerOptions options) =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        // Pages that follow the signal keep their connection open for ever.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        var application = builder.Build();
        var site = new ServedSite(application, output, live);
        application.Run(site.AnswerAsync);
        await application.StartAsync(cancellation);
        return site;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context) => (context.Request.Path.Value ?? "/") switch
    {
        _ when !IsOwnHost(context.Request) => RefuseAsync(context, StatusCodes.Status421MisdirectedRequest),
        _ when !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) => RefuseAsync(context, StatusCodes.Status405MethodNotAllowed),
        LiveFiles.Events when _live is not null => FollowAsync(context, _live),
        var address when _live is not null && LiveFiles.Find(address, _live) is { } file => WriteAsync(context, ServedFile.ContentType(address), file),
        var address when _live?.Preview is { } preview && preview.Owns(address) => AnswerPreviewAsync(context, preview, address),
        var address => AnswerFileAsync(context, address),
    };

    /// <summary>Only for pages opened here: a page of another site whose name was made to point to this machine (DNS rebinding) asks under its
    /// own name, and would read drafts that are not published yet.</summary>
    private static bool IsOwnHost(HttpRequest request) => request.Host.Host is "127.0.0.1" or "localhost" or "[::1]";

    private static Task RefuseAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private async Task AnswerFileAsync(HttpContext context, string address)
    {
        var found = ServedFile.Find(_output, address);
        if (found.RedirectTo is { } target)
        {
            context.Response.Redirect(new PathString(target).ToUriComponent() + context.Request.QueryString, permanent: true);
            return;
        }

        context.Response.StatusCode = found.Path is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        if ((found.Path ?? ServedFile.Find(_output, "/404.html").Path) is { } path)
        {
            await AnswerAsync(context, address, ServedFile.ContentType(path), await File.ReadAllBytesAsync(path, context.RequestAborted));
        }
    }

    private async Task AnswerPreviewAsync(HttpContext context, Preview preview, string address)
    {
        var found = preview.Find(address);
        context.Response.StatusCode = found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        if ((found ?? preview.Find(Routes.NotFound)) is { } content)
        {
            await AnswerAsync(context, address, found is null ? "text/html; charset=utf-8" : ServedFile.ContentType(Routes.FileOf(address)), content.ToArray());
        }
    }

    private Task AnswerAsync(HttpContext context, string address, string type, byte[] content)
    {
        AddHeaders(context.Response, address);
        return WriteAsync(context, type, _live is not null && type.StartsWith("text/html", StringComparison.Ordinal) ? LiveFiles.WithScript(content, _live.Version) : content);
    }

    private void AddHeaders(HttpResponse response, string address)
    {
        foreach (var (name, value) in ServedHeaders.For(Path.Combine(_output, "_headers"), address))
        {
            // This server speaks plain HTTP: a browser told to insist on HTTPS would load nothing.
            if (name.Equals("Strict-Transport-Security", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                response.ContentType = value;
                continue;
            }

            response.Headers.Append(name, value.Replace("; upgrade-insecure-requests", "", StringComparison.Ordinal));
        }
    }

    private static Task WriteAsync(HttpContext context, string type, byte[] content)
    {
        context.Response.ContentType ??= type;
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    /// <summary>Server-sent events: the number of the version, again with each new one or with other complaints, until the page goes or the server stops.</summary>
    private async Task FollowAsync(HttpContext context, LiveView live)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _application.Lifetime.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            while (true)
            {
                var next = live.Next;
                await context.Response.WriteAsync($"event: version\ndata: {live.Version}\n\n", stop.Token);
                await next.WaitAsync(stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed or the server stops: both are the usual end.
        }
    }
}
