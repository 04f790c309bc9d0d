// What ogen makes, with trivial handlers behind it.
package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"

	"bench/api"
)

type shop struct{}

func (shop) CreateOrder(_ context.Context, order *api.NewOrder, params api.CreateOrderParams) (*api.Receipt, error) {
	return &api.Receipt{
		Number:   1,
		Shop:     string(params.ShopID),
		Customer: string(order.Customer),
		Lines:    int64(len(order.Lines)),
	}, nil
}

func (shop) ShowOrder(_ context.Context, params api.ShowOrderParams) (*api.Receipt, error) {
	return &api.Receipt{Number: params.Number, Shop: string(params.ShopID), Customer: "ada_lovelace", Lines: 1}, nil
}

func main() {
	server, err := api.NewServer(shop{})
	if err != nil {
		panic(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr())
	go func() { panic(http.Serve(listener, server)) }()
	// The one who started this program lets go of its input when all is measured.
	_, _ = io.Copy(io.Discard, os.Stdin)
}
